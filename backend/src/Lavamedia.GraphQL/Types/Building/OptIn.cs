using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Building;

/// <summary>
/// <c>@requiresOptIn</c>: what is not stable yet and may change without notice. It works like everything else, but introspection shows it only
/// to those who name its feature (<c>includeOptIn</c>).
/// </summary>
internal static class OptIn
{
    public const string Directive = "requiresOptIn";
    private const string Feature = "feature";

    /// <summary>Says of a member that it belongs to features that are to be opted in to; all of them, where there are several.</summary>
    public static void Mark(SchemaBuilder schema, MemberConfiguration member, IEnumerable<string> features)
    {
        foreach (var feature in features)
        {
            Define(schema);
            var name = new StringValueNode(feature, false, TextSpan.None);
            var argument = new ArgumentNode(new NameNode(Feature, TextSpan.None), name, TextSpan.None);
            member.Directives.Add(new DirectiveNode(new NameNode(Directive, TextSpan.None), [argument], TextSpan.None));
        }
    }

    /// <summary>Whether a schema knows the directive.</summary>
    public static bool IsDefined(SchemaBuilder schema) =>
        schema.Directives.Any(directive => directive.Name == Directive);

    /// <summary>The features that a member belongs to; none for what is stable.</summary>
    public static IEnumerable<string> FeaturesOf(ImmutableArray<DirectiveNode> directives) =>
        directives
            .Where(directive => directive.Name.Value == Directive)
            .SelectMany(directive => directive.Arguments)
            .Where(argument => argument.Name.Value == Feature)
            .Select(argument => argument.Value)
            .OfType<StringValueNode>()
            .Select(value => value.Value);

    private static void Define(SchemaBuilder schema)
    {
        if (IsDefined(schema))
        {
            return;
        }

        var directive = new DirectiveConfiguration(
            Directive,
            DirectiveLocation.FieldDefinition,
            DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.InputFieldDefinition,
            DirectiveLocation.EnumValue
        )
        {
            Description =
                "Not stable yet: it may change or go without notice. Introspection shows it to those who name its feature by `includeOptIn`.",
            IsRepeatable = true,
        };
        directive.Arguments.Add(
            new InputValueConfiguration(Feature, TypeSyntax.Named("String").NonNull())
            {
                Description = "The name of the feature.",
            }
        );
        schema.AddDirective(directive);
    }
}
