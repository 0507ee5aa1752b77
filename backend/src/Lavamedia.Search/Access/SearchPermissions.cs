using Lavamedia.Platform.Access;

namespace Lavamedia.Search.Access;

/// <summary>The rights of those who look after the search.</summary>
public static class SearchPermissions
{
    /// <summary>Says which words mean the same and what stands first for a question, and sees what readers look for.</summary>
    public const string Manage = "search.manage";

    internal static PermissionDefinition[] All { get; } =
    [
        new(
            Manage,
            "Say which words mean the same in the search and what it shows first, and see what readers look for.",
            BuiltInRoles.Editor
        ),
    ];
}
