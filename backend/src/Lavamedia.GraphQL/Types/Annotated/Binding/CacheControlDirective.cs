using System.Globalization;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Tells how long fields may be kept, and shows the same in the schema by <c>@cacheControl</c>.</summary>
internal static class CacheControlDirective
{
    private const string Name = "cacheControl";
    private const string Scope = "CacheControlScope";

    public static void Apply(SchemaBuilder schema, FieldConfiguration field, CacheControlAttribute? attribute)
    {
        if (attribute is null)
        {
            return;
        }

        Define(schema);
        var feature = new CacheControlFeature(
            attribute.MaxAge,
            attribute.SharedMaxAge < 0 ? null : attribute.SharedMaxAge,
            attribute.Scope,
            attribute.Vary
        );
        field.Features.Set(feature);
        field.Directives.Add(new DirectiveNode(Named(Name), [.. Arguments(feature)], TextSpan.None));
    }

    private static IEnumerable<ArgumentNode> Arguments(CacheControlFeature feature)
    {
        yield return Argument("maxAge", Number(feature.MaxAge));
        if (feature.SharedMaxAge is { } shared)
        {
            yield return Argument("sharedMaxAge", Number(shared));
        }

        if (feature.Scope is CacheControlScope.Private)
        {
            yield return Argument("scope", new EnumValueNode("PRIVATE", TextSpan.None));
        }

        if (feature.Vary.Count > 0)
        {
            var names = feature.Vary.Select(name => new StringValueNode(name, false, TextSpan.None));
            yield return Argument("vary", new ListValueNode([.. names], TextSpan.None));
        }
    }

    private static void Define(SchemaBuilder schema)
    {
        if (schema.Directives.Any(directive => directive.Name == Name))
        {
            return;
        }

        var scope = new EnumTypeConfiguration(Scope) { Description = "Who may share what is kept." };
        scope.Values.Add(new EnumValueConfiguration("PUBLIC") { Description = "Everybody." });
        scope.Values.Add(new EnumValueConfiguration("PRIVATE") { Description = "Only who asked." });
        schema.AddType(scope);
        var directive = new DirectiveConfiguration(Name, DirectiveLocation.FieldDefinition)
        {
            Description =
                "How long the value may be kept. A response to an anonymous GET is kept as long as the shortest-lived of its fields.",
        };
        directive.Arguments.AddRange([
            Defined("maxAge", TypeSyntax.Named("Int"), "For how many seconds."),
            Defined("sharedMaxAge", TypeSyntax.Named("Int"), "For how many seconds in caches that many share."),
            Defined("scope", TypeSyntax.Named(Scope), "Who may share it; everybody when absent."),
            Defined(
                "vary",
                TypeSyntax.Named("String").NonNull().List(),
                "Headers of requests on which the value depends."
            ),
        ]);
        schema.AddDirective(directive);
    }

    private static InputValueConfiguration Defined(string name, TypeNode type, string description) =>
        new(name, type) { Description = description };

    private static ArgumentNode Argument(string name, ValueNode value) => new(Named(name), value, TextSpan.None);

    private static NameNode Named(string name) => new(name, TextSpan.None);

    private static IntValueNode Number(int number) => new(number.ToString(CultureInfo.InvariantCulture), TextSpan.None);
}
