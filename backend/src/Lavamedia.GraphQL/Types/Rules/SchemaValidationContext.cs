using System.Collections.Immutable;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Rules;

/// <summary>The schema that is validated, and what is wrong with it.</summary>
internal sealed class SchemaValidationContext(Schema schema)
{
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    public Schema Schema { get; } = schema;

    public ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    public void Report(string message, params IEnumerable<SyntaxNode?> nodes) =>
        _errors.Add(new GraphQLError(message) { Locations = Schema.Source.GetLocations(nodes) });

    /// <summary>Names that begin with two underscores are those of introspection (spec section 2.1.9).</summary>
    public void CheckName(INamed named, SyntaxNode? node)
    {
        if (named.Name.StartsWith("__", StringComparison.Ordinal))
        {
            Report(
                $"Name \"{named.Name}\" must not begin with \"__\", which is reserved by GraphQL introspection.",
                node
            );
        }
    }

    public static DirectiveNode? DeprecationOf(ImmutableArray<DirectiveNode> directives) =>
        BuiltInDirectives.Find(directives, BuiltInDirectives.Deprecated);
}
