using System.Collections.Frozen;

namespace Lavamedia.Platform.Access;

/// <summary>Names of the roles that every installation starts with.</summary>
public static class BuiltInRoles
{
    /// <summary>Holds every permission.</summary>
    public const string Administrator = "Administrator";

    /// <summary>Runs the newsroom: all content, categories and media.</summary>
    public const string Editor = "Editor";

    /// <summary>Writes, and works on what is the author's own.</summary>
    public const string Author = "Author";

    /// <summary>Explores the schema.</summary>
    public const string Developer = "Developer";

    /// <summary>The names of all of them.</summary>
    public static IReadOnlySet<string> All { get; } =
        FrozenSet.ToFrozenSet([Administrator, Editor, Author, Developer], StringComparer.Ordinal);
}
