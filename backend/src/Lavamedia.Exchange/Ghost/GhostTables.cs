using System.Text.Json;
using Lavamedia.Exchange.Importing.Sources;

namespace Lavamedia.Exchange.Ghost;

/// <summary>The tables of an export, and who belongs to whom in them.</summary>
internal sealed class GhostTables
{
    private const string Expected =
        "This is not an export of Ghost: JSON with the tables 'posts', 'tags' and 'users' under 'db[0].data' is expected. Make one with Settings → Labs → Export.";

    private readonly JsonElement data;
    private readonly ILookup<string, string> tags;
    private readonly ILookup<string, string> authors;
    private readonly Dictionary<string, GhostRow> meta;
    private readonly HashSet<string> internalTags;

    private GhostTables(JsonElement data)
    {
        this.data = data;
        tags = Links("posts_tags", "tag_id");
        authors = Links("posts_authors", "author_id");
        meta = Rows("posts_meta")
            .Where(row => row.Text("post_id") is not null)
            .DistinctBy(row => row.Text("post_id"))
            .ToDictionary(row => row.Text("post_id")!, StringComparer.Ordinal);
        internalTags = Rows("tags")
            .Where(tag => tag.Text("visibility") == "internal" || tag.Text("name")?.StartsWith('#') == true)
            .Select(tag => tag.Id)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="ImportFormatException">It is not an export of Ghost.</exception>
    public static GhostTables Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var document = JsonDocument.Parse(file);
            var root = document.RootElement;
            if (
                root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("db", out var databases)
                && databases.ValueKind == JsonValueKind.Array
                && databases.GetArrayLength() > 0
            )
            {
                root = databases[0];
            }

            return
                root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("data", out var data)
                && data.ValueKind == JsonValueKind.Object
                && data.TryGetProperty("posts", out _)
                ? new GhostTables(data.Clone())
                : throw new ImportFormatException(Expected);
        }
        catch (JsonException exception)
        {
            throw new ImportFormatException($"{Expected} {exception.Message}");
        }
    }

    /// <summary>The rows of a table; none when the export has no such table.</summary>
    public IEnumerable<GhostRow> Rows(string table) =>
        data.TryGetProperty(table, out var rows) && rows.ValueKind == JsonValueKind.Array
            ? rows.EnumerateArray().Where(row => row.ValueKind == JsonValueKind.Object).Select(row => new GhostRow(row))
            : [];

    /// <summary>The number of rows of a table.</summary>
    public int Count(string table) => Rows(table).Count();

    /// <summary>A setting of the site.</summary>
    public string? Setting(string key) => Rows("settings").FirstOrDefault(row => row.Text("key") == key)?.Text("value");

    /// <summary>The tags of a post in their order.</summary>
    public IEnumerable<string> TagsOf(string postId) => tags[postId];

    /// <summary>Whether readers never saw the tag.</summary>
    public bool IsInternalTag(string id) => internalTags.Contains(id);

    /// <summary>Who signed a post, the first one first.</summary>
    public IReadOnlyList<string> AuthorsOf(GhostRow post) =>
        authors[post.Id].ToList() is { Count: > 0 } several ? several
        : post.Text("author_id") is { } one ? [one]
        : [];

    /// <summary>What is kept of a post beside it, since Ghost 3.</summary>
    public GhostRow? MetaOf(string postId) => meta.GetValueOrDefault(postId);

    private ILookup<string, string> Links(string table, string column) =>
        Rows(table)
            .Where(row => row.Text("post_id") is not null && row.Text(column) is not null)
            .OrderBy(row => int.TryParse(row.Text("sort_order"), out var order) ? order : 0)
            .ToLookup(row => row.Text("post_id")!, row => row.Text(column)!, StringComparer.Ordinal);
}
