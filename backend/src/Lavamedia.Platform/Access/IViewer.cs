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
}
