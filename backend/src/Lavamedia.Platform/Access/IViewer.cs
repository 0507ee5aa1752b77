using System.Collections.Frozen;

namespace Lavamedia.Platform.Access;

/// <summary>Who asks, and what that person may do. One per request; nobody signed in means a reader, never the system.</summary>
public interface IViewer
{
    /// <summary>The signed-in user, or null for a reader.</summary>
    Guid? UserId { get; }

    /// <summary>Codes of the permissions that the viewer holds.</summary>
    IReadOnlySet<string> Permissions { get; }

    /// <summary>Whether the viewer holds a permission.</summary>
    /// <param name="permission">A code such as <c>content.publish</c>.</param>
    bool Can(string permission) => Permissions.Contains(permission);

    /// <summary>
    /// The areas to which a permission is limited that the viewer does not hold everywhere: keys of whatever the module that
    /// declares the permission divides its things into (Content: categories, with all below them). Empty when there are none.
    /// </summary>
    /// <param name="permission">A code such as <c>content.publish</c>.</param>
    IReadOnlySet<Guid> AreasOf(string permission) => FrozenSet<Guid>.Empty;
}
