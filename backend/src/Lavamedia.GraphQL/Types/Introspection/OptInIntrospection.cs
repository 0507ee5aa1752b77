using System.Collections.Immutable;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Introspection;

/// <summary>
/// What introspection has besides in a schema with features to opt in to: the argument <c>includeOptIn</c> wherever members are listed, the
/// features of each member, and those of the whole schema. Schemas without have the introspection of the specification to the letter.
/// </summary>
internal static class OptInIntrospection
{
    private const string IncludeOptIn = "includeOptIn";

    public static void Extend(IEnumerable<TypeConfiguration> introspection)
    {
        foreach (var type in introspection.OfType<ObjectTypeConfiguration>())
        {
            foreach (var field in type.Fields.Where(ListsMembers))
            {
                field.Arguments.Add(new InputValueConfiguration(IncludeOptIn, Texts()));
            }

            if (type.Name is "__Field" or "__InputValue" or "__EnumValue")
            {
                type.Fields.Add(Field("requiresOptIn", Texts(), (member, _) => Features(member!)));
            }

            if (type.Name == "__Schema")
            {
                type.Fields.Add(Field("optInFeatures", Texts().NonNull(), (_, schema) => FeaturesOf(schema)));
            }
        }
    }

    /// <summary>Whether a list shows a member to whoever gave these arguments.</summary>
    public static bool Shows(ArgumentValues arguments, ImmutableArray<DirectiveNode> directives)
    {
        var asked = arguments.Definitions.TryGet(IncludeOptIn, out var definition)
            ? arguments[definition.Ordinal] as IEnumerable<object?>
            : null;
        return OptIn.FeaturesOf(directives).All(feature => asked?.Contains(feature) is true);
    }

    private static bool ListsMembers(FieldConfiguration field) =>
        field.Arguments.Exists(argument => argument.Name == "includeDeprecated");

    private static List<string> Features(object member) => [.. OptIn.FeaturesOf(DirectivesOf(member))];

    private static ImmutableArray<DirectiveNode> DirectivesOf(object member) =>
        member switch
        {
            FieldDefinition field => field.Directives,
            InputValueDefinition value => value.Directives,
            EnumValueDefinition value => value.Directives,
            _ => [],
        };

    private static List<string> FeaturesOf(Schema schema) =>
        [
            .. schema
                .Types.SelectMany(MembersOf)
                .SelectMany(member => OptIn.FeaturesOf(DirectivesOf(member)))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<object> MembersOf(NamedType type) =>
        type switch
        {
            ComplexType complex => complex.Fields.SelectMany(field => field.Arguments.Prepend<object>(field)),
            InputObjectType input => input.Fields,
            EnumType choices => choices.Values,
            _ => [],
        };

    private static ListTypeNode Texts() => TypeSyntax.Named("String").NonNull().List();

    private static FieldConfiguration Field(string name, TypeNode type, Func<object?, Schema, object?> resolve)
    {
        var field = new FieldConfiguration(name, type);
        field.Features.Set(new IntrospectionResolver((value, _, schema) => resolve(value, schema)));
        return field;
    }
}
