using System.Text.Json;

namespace Lavamedia.Exchange.Exporting;

/// <summary>What an export says of itself, in <c>manifest.json</c>.</summary>
/// <param name="Format">Always <c>lavamedia-export</c>.</param>
/// <param name="FormatVersion">The version of the format.</param>
/// <param name="Schema">The newest migration of the database that it was made from.</param>
/// <param name="CreatedAt">The instant that it shows.</param>
/// <param name="Tables">Its tables.</param>
/// <param name="Files">Its files.</param>
internal sealed record ExportManifest(
    string Format,
    int FormatVersion,
    string Schema,
    DateTimeOffset CreatedAt,
    IReadOnlyList<ExportedRows> Tables,
    IReadOnlyList<ExportedFile> Files
)
{
    public const string FormatName = "lavamedia-export";
    public const int CurrentVersion = 1;
    public const string Path = "manifest.json";

    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Where the rows of a table lie.</summary>
    public static string PathOfTable(string name) => $"tables/{name}.jsonl";

    /// <summary>Where a file of the blob store lies.</summary>
    public static string PathOfFile(string key) => $"files/{key}";
}

/// <summary>A table of an export.</summary>
internal sealed record ExportedRows(string Name, long Rows, string Sha256);

/// <summary>A file of an export.</summary>
internal sealed record ExportedFile(string Key, long Bytes, string Sha256);
