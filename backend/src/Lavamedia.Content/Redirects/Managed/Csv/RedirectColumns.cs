using System.Globalization;

namespace Lavamedia.Content.Redirects.Managed.Csv;

/// <summary>
/// The columns of a file of redirects, found by their names: our own, and those that the Redirection plugin of WordPress and Yoast write.
/// </summary>
internal sealed class RedirectColumns
{
    private static readonly Dictionary<string, string[]> Names = new(StringComparer.Ordinal)
    {
        ["source"] = ["source", "origin", "from", "old url", "source url"],
        ["target"] = ["target", "destination", "to", "new url", "target url"],
        ["kind"] = ["kind", "code", "type"],
        ["enabled"] = ["enabled", "status", "active"],
        ["position"] = ["position"],
        ["note"] = ["note", "title"],
        ["regex"] = ["regex", "format"],
    };

    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);

    private RedirectColumns() { }

    /// <summary>The names in the first row that an export writes.</summary>
    public static IReadOnlyList<string> Written { get; } =
    ["source", "target", "code", "enabled", "position", "note", "hits", "lastHitAt"];

    /// <summary>Reads the first row; null when it names no source.</summary>
    public static RedirectColumns? Read(IReadOnlyList<string> head)
    {
        var read = new RedirectColumns();
        string[] given = [.. head.Select(name => name.Trim().ToLowerInvariant())];
        foreach (var (column, names) in Names)
        {
            // In the order of the names: Redirection writes the code beside a type that says something else.
            if (
                names.Select(name => Array.IndexOf(given, name)).FirstOrDefault(index => index >= 0, -1)
                is var at
                    and >= 0
            )
            {
                read.columns[column] = at;
            }
        }

        return read.columns.ContainsKey("source") ? read : null;
    }

    /// <summary>What a row says; null with the name of the column that cannot be understood.</summary>
    public (ManagedRedirectDraft? Draft, string? Problem) Draft(IReadOnlyList<string> cells)
    {
        if (Cell(cells, "regex") is "1" or "true" or "regex")
        {
            return (null, "regex");
        }

        var target = Cell(cells, "target");
        return KindOf(Cell(cells, "kind")) is not { } kind ? (null, "kind")
            : EnabledOf(Cell(cells, "enabled")) is not { } isEnabled ? (null, "enabled")
            : PositionOf(Cell(cells, "position")) is not { } position ? (null, "position")
            : (
                new ManagedRedirectDraft(
                    Path(Cell(cells, "source")),
                    target.Length == 0 ? null : Path(target),
                    kind,
                    isEnabled,
                    position,
                    Cell(cells, "note")
                ),
                null
            );
    }

    private string Cell(IReadOnlyList<string> cells, string column) =>
        columns.TryGetValue(column, out var at) && at < cells.Count ? cells[at] : string.Empty;

    // Yoast writes paths without a slash at their beginning.
    private static string Path(string text) =>
        text.Length == 0 || text.StartsWith('/') || text.Contains("://", StringComparison.Ordinal) ? text : "/" + text;

    private static RedirectKind? KindOf(string text) =>
        text.ToLowerInvariant() switch
        {
            "" or "301" or "308" or "permanent" or "url" => RedirectKind.Permanent,
            "302" or "303" or "307" or "temporary" => RedirectKind.Temporary,
            "410" or "451" or "gone" => RedirectKind.Gone,
            _ => null,
        };

    private static bool? EnabledOf(string text) =>
        text.ToLowerInvariant() switch
        {
            "" or "1" or "true" or "yes" or "oui" or "on" or "enabled" => true,
            "0" or "false" or "no" or "non" or "off" or "disabled" => false,
            _ => null,
        };

    private static int? PositionOf(string text) =>
        text.Length == 0 ? ManagedRedirect.DefaultPosition
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var position) ? position
        : null;
}
