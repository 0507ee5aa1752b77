using Lavamedia.Platform.Access;

namespace Lavamedia.Seo.Access;

/// <summary>The rights of those who look after search engines.</summary>
public static class SeoPermissions
{
    /// <summary>Has all pages judged and all links checked anew.</summary>
    public const string Manage = "seo.manage";

    internal static PermissionDefinition[] All { get; } =
    [new(Manage, "Have all pages judged and all links checked anew.", BuiltInRoles.Editor)];
}
