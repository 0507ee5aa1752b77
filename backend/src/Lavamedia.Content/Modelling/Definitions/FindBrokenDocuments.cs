using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Types.Comparison;
using Lavamedia.GraphQL.Validation;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>
/// Finds the registered operations that would no longer be valid after a change, by asking the schema as it would be: within the transaction
/// that changes the types, before it is committed.
/// </summary>
public sealed class FindBrokenDocuments(
    FindContentModel model,
    ISchemaReloader schema,
    IEnumerable<IRegisteredDocuments> registered
)
{
    /// <summary>The operations that are valid now and would not be, by name and the beginning of their id.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellationToken)
    {
        var candidate = await model.ExecuteAsync(cancellationToken);
        var before = schema.Current;
        var after = schema.Preview(new Typed.ContentTypeModule(candidate));
        var breaking = SchemaComparison
            .Compare(before, after)
            .Where(change => change.Severity == ChangeSeverity.Breaking)
            .Select(change => change.Coordinate)
            .ToHashSet(StringComparer.Ordinal);
        if (breaking.Count == 0)
        {
            return [];
        }

        var broken = new List<string>();
        foreach (var source in registered)
        {
            await foreach (var (id, text) in source.ReadAsync(cancellationToken))
            {
                var document = Parser.Parse(new SourceText(text));
                if (
                    DocumentValidator.Validate(before, document).IsEmpty
                    && UsedCoordinates.Of(before, document).Overlaps(breaking)
                )
                {
                    broken.Add($"{RegisteredDocument.NameOf(document)} ({id[..8]})");
                }
            }
        }

        return broken;
    }
}
