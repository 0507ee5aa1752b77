using System.Text.RegularExpressions;
using Lavamedia.Api.Configuration;
using Lavamedia.GraphQL.Types.Comparison;

namespace Lavamedia.Api.Commands;

/// <summary>The breaking changes that were agreed on: rows of a table of a page, whose first cells are the kind and the coordinate of a change.</summary>
internal sealed partial class AcceptedSchemaChanges
{
    private readonly HashSet<(string Kind, string Coordinate)> rows;

    private AcceptedSchemaChanges(IEnumerable<(string Kind, string Coordinate)> rows) => this.rows = [.. rows];

    public static AcceptedSchemaChanges None { get; } = new([]);

    public static async Task<AcceptedSchemaChanges> ReadAsync(FileInfo page, CancellationToken cancellationToken) =>
        page.Exists
            ? new(
                Row()
                    .Matches(await File.ReadAllTextAsync(page.FullName, cancellationToken))
                    .Select(row => (row.Groups["kind"].Value, row.Groups["coordinate"].Value))
            )
            : throw new InvalidConfigurationException([
                $"There is no file {page.FullName}. Name another by --accepted.",
            ]);

    public bool Contains(SchemaChange change) => rows.Contains((change.Kind, change.Coordinate));

    [GeneratedRegex(@"^\|\s*`(?<kind>[A-Z_]+)`\s*\|\s*`(?<coordinate>[^`]+)`\s*\|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
