using System.Reflection;
using System.Text.Json;

namespace Lavamedia.Seo.Sitemaps.Kinds;

/// <summary>The question whether a film of a text has a picture of its own, as the database answers it: no text is read for it.</summary>
public static class FilmsWithPoster
{
    /// <summary>Where such films stand in a text, as an SQL/JSON path (PostgreSQL's documentation, section 9.16.2).</summary>
    public const string Path = """$.** ? (@.type == "video" && @.attrs.posterId != null)""";

    /// <summary>The function as the model declares it (<c>jsonb_path_exists</c>).</summary>
    public static readonly MethodInfo Function = typeof(FilmsWithPoster).GetMethod(nameof(AreIn))!;

    /// <summary>Whether such a film stands in a text.</summary>
    /// <param name="body">The text.</param>
    /// <param name="path">The <see cref="Path"/>.</param>
    public static bool AreIn(JsonElement? body, string path) =>
        throw new NotSupportedException("The database answers this: it is part of a query only.");
}
