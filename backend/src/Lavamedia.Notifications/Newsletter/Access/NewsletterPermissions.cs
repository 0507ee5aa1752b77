using Lavamedia.Platform.Access;

namespace Lavamedia.Notifications.Newsletter.Access;

/// <summary>The rights of those who look after the newsletter.</summary>
public static class NewsletterPermissions
{
    /// <summary>Sees, exports and removes the addresses of readers.</summary>
    public const string Manage = "newsletter.manage";

    // Addresses of readers are personal: administrators give the right to whom needs it.
    internal static PermissionDefinition[] All { get; } =
    [new(Manage, "See, export and remove the addresses of readers who receive the newsletter.")];
}
