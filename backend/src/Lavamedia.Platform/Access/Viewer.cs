using System.Collections.Frozen;

namespace Lavamedia.Platform.Access;

/// <summary>The viewer of one scope. A scope starts as a reader; the door that checked an identity says who it is.</summary>
public sealed class Viewer : IViewer
{
    /// <inheritdoc />
    public Guid? UserId { get; private set; }

    /// <inheritdoc />
    public IReadOnlySet<string> Permissions { get; private set; } = FrozenSet<string>.Empty;

    /// <summary>Makes this scope act for a user.</summary>
    /// <param name="userId">The user whose identity was checked.</param>
    /// <param name="permissions">What the user may do now.</param>
    public void SignIn(Guid userId, IReadOnlySet<string> permissions)
    {
        UserId = userId;
        Permissions = permissions;
    }
}
