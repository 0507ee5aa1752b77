using Lavamedia.Platform.Access;

namespace Lavamedia.Media.Access;

/// <summary>The rights of the media library.</summary>
public static class MediaPermissions
{
    /// <summary>Adds files to the library and sees all of it.</summary>
    public const string Upload = "media.upload";

    /// <summary>Changes what is written about the files of the library.</summary>
    public const string Update = "media.update";

    /// <summary>Deletes any file of the library. Whoever may upload deletes his own without it.</summary>
    public const string Delete = "media.delete";

    /// <summary>What Identity stores and gives to the built-in roles.</summary>
    internal static PermissionDefinition[] All { get; } =
    [
        new(
            Upload,
            "Upload pictures, films, recordings and files and see the whole media library.",
            BuiltInRoles.Editor,
            BuiltInRoles.Author
        ),
        new(
            Update,
            "Change descriptions, captions, credits and focal points.",
            BuiltInRoles.Editor,
            BuiltInRoles.Author
        ),
        new(Delete, "Delete files of everybody from the media library.", BuiltInRoles.Editor),
    ];
}
