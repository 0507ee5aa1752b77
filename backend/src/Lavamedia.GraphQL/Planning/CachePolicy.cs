using System.Collections.Immutable;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.GraphQL.Planning;

/// <summary>How long a response may be kept, and what has to happen for it to be out of date.</summary>
/// <param name="MaxAge">For how many seconds: the lowest of all fields.</param>
/// <param name="SharedMaxAge">For how many seconds in caches that many share: the lowest of all fields.</param>
/// <param name="IsPrivate">Whether only who asked may keep it: the strictest of all fields.</param>
/// <param name="Vary">Headers of requests on which it depends: those of all fields.</param>
/// <param name="Types">The types of the nodes in the response: when one of them changes, the response may be another.</param>
public sealed record CachePolicy(
    int MaxAge,
    int SharedMaxAge,
    bool IsPrivate,
    ImmutableArray<string> Vary,
    ImmutableArray<string> Types
)
{
    /// <summary>The policy of a query; null when one of its root fields says nothing, or parts of the response come later.</summary>
    internal static CachePolicy? Of(SelectionSet root, Schema schema)
    {
        if (
            root.Type != schema.QueryType
            || root.Deferral is not null
            || !root.Fields.All(field => field.IsTypeName || RuleOf(field) is not null)
        )
        {
            return null;
        }

        var fields = new List<FieldSelection>();
        Gather(root, schema, fields);
        List<CacheControlFeature> rules = [.. fields.Select(RuleOf).OfType<CacheControlFeature>()];
        return rules.Count == 0
            ? null
            : new CachePolicy(
                rules.Min(rule => rule.MaxAge),
                rules.Min(rule => rule.SharedMaxAge ?? rule.MaxAge),
                rules.Exists(rule => rule.Scope is CacheControlScope.Private),
                [.. rules.SelectMany(rule => rule.Vary).Distinct(StringComparer.OrdinalIgnoreCase)],
                [.. fields.SelectMany(field => NodesOf(field, schema)).Distinct().Order(StringComparer.Ordinal)]
            );
    }

    private static CacheControlFeature? RuleOf(FieldSelection field) => field.Field.Features.Get<CacheControlFeature>();

    private static void Gather(SelectionSet selections, Schema schema, List<FieldSelection> fields)
    {
        foreach (var field in selections.Fields)
        {
            fields.Add(field);
            if (!field.Field.Type.Named.IsComposite)
            {
                continue;
            }

            foreach (var type in schema.GetPossibleTypes(field.Field.Type.Named))
            {
                Gather(field.SelectionsOn(type), schema, fields);
            }
        }
    }

    private static IEnumerable<string> NodesOf(FieldSelection field, Schema schema) =>
        field.Field.Type.Named is { IsComposite: true } named
            ? schema
                .GetPossibleTypes(named)
                .Where(type => type.Interfaces.Any(face => face.Name == "Node"))
                .Select(type => type.Name)
            : [];
}
