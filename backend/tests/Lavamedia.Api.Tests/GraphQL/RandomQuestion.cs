using System.Text.Json.Nodes;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.Api.Tests.GraphQL;

/// <summary>
/// A question about published content that the seed decides: once as it is, and once with an alias on every field, each selection in
/// a fragment, inline or named, and each value in a variable. Both must have the same answer, names aside.
/// </summary>
internal sealed class RandomQuestion
{
    // Operations may have a hundred, and those of the last levels still come.
    private const int MostAliases = 80;

    private readonly Random _random;
    private readonly List<string> _fragments = [];
    private int _aliases;

    public RandomQuestion(Schema schema, Random random)
    {
        _random = random;
        var (plain, aliased) = Select((ComplexType)schema.Types["ContentItem"], 2);
        Plain = $"{{ contentItems(first: 3, order: [{{ title: ASC }}]) {{ totalCount nodes {plain} }} }}";
        Aliased =
            "query ($first: Int, $order: [ContentItemSortInput!], $yes: Boolean! = true) "
            + "{ x0_contentItems: contentItems(first: $first, order: $order) @include(if: $yes) "
            + $"{{ x1_totalCount: totalCount x2_nodes: nodes {aliased} }} }} "
            + string.Join(' ', _fragments);
    }

    /// <summary>The values of the aliased question, which the plain one has in its text; one of them is a default.</summary>
    public static object Variables { get; } = new { first = 3, order = new[] { new { title = "ASC" } } };

    public string Plain { get; }

    public string Aliased { get; }

    /// <summary>The answer to the aliased question with the names of the plain one.</summary>
    public JsonNode Unalias(JsonNode node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members.Select(member =>
                    KeyValuePair.Create(
                        member.Key[(member.Key.IndexOf('_', StringComparison.Ordinal) + 1)..],
                        member.Value is null ? null : Unalias(member.Value)
                    )
                )
            ),
            JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Unalias(item))]),
            _ => node.DeepClone(),
        };

    private (string Plain, string Aliased) Select(ComplexType type, int depth)
    {
        List<string> plain = ["__typename"];
        List<string> aliased = [$"{Alias()}__typename: __typename"];
        foreach (var field in type.Fields.Where(field => IsOpen(field) && _random.Next(2) == 0))
        {
            if (_aliases > MostAliases)
            {
                break;
            }

            var (below, aliasedBelow) = ("", "");
            if (field.Type.Named is ComplexType composite)
            {
                if (depth == 0 || composite.Name.EndsWith("Connection", StringComparison.Ordinal))
                {
                    continue;
                }

                (below, aliasedBelow) = Select(composite, depth - 1);
            }

            plain.Add($"{field.Name} {below}");
            aliased.Add($"{Alias()}{field.Name}: {field.Name} {aliasedBelow}");
        }

        return ($"{{ {string.Join(' ', plain)} }}", Wrap(type, string.Join(' ', aliased)));
    }

    private string Wrap(ComplexType type, string selections)
    {
        switch (_random.Next(3))
        {
            case 0:
                return $"{{ {selections} }}";
            case 1:
                return $"{{ ... on {type} @include(if: $yes) {{ {selections} }} }}";
            default:
                var name = $"F{_fragments.Count}";
                _fragments.Add($"fragment {name} on {type} {{ {selections} }}");
                return $"{{ ...{name} }}";
        }
    }

    private string Alias() => $"x{++_aliases + 2}_";

    /// <summary>Whether a reader may select the field without giving an argument.</summary>
    private static bool IsOpen(FieldDefinition field) =>
        !field.Arguments.Any(argument => argument.IsRequired)
        && field.Features.Get<AuthorizationFeature>() is null
        && field.Type.Named.Features.Get<AuthorizationFeature>() is null
        && field.Type.Named is not (UnionType or InterfaceType);
}
