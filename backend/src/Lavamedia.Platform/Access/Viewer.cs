using System.Collections.Frozen;

namespace Lavamedia.Platform.Access;

/// <summary>The viewer of one scope. A scope starts as a reader; the door that checked an identity says who it is.</summary>
public sealed class Viewer : IViewer
{
    private PermissionAreas areas = PermissionAreas.None;

    /// <inheritdoc />
    public Guid? UserId { get; private set; }

    /// <inheritdoc />
    public IReadOnlySet<string> Permissions { get; private set; } = FrozenSet<string>.Empty;

    /// <inheritdoc />
    public IReadOnlySet<Guid> AreasOf(string permission) => areas.Of(permission);

    /// <summary>Makes this scope act for a user.</summary>
    /// <param name="userId">The user whose identity was checked.</param>
    /// <param name="permissions">What the user may do now, wherever.</param>
    /// <param name="limitedTo">What else the user may do now in some areas; nothing when absent.</param>
    public void SignIn(Guid userId, IReadOnlySet<string> permissions, PermissionAreas? limitedTo = null)
    {
        UserId = userId;
        Permissions = permissions;
        areas = limitedTo ?? PermissionAreas.None;
    }
}
