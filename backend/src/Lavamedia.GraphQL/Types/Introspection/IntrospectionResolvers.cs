using System.Collections.Immutable;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Building;
using Resolve = System.Func<
    object?,
    Lavamedia.GraphQL.Execution.Coercion.ArgumentValues,
    Lavamedia.GraphQL.Types.Schema,
    object?
>;

namespace Lavamedia.GraphQL.Types.Introspection;

/// <summary>What the fields of the introspection types yield (spec section 4.2).</summary>
internal static class IntrospectionResolvers
{
    private static readonly Dictionary<string, Resolve> ByCoordinate = new(StringComparer.Ordinal)
    {
        ["__Meta.__schema"] = (_, _, schema) => schema,
        ["__Meta.__type"] = (_, arguments, schema) =>
            schema.Types.TryGet((string)arguments["name"]!, out var type) ? type : null,

        ["__Schema.description"] = (_, _, schema) => schema.Description,
        ["__Schema.types"] = (_, _, schema) => schema.Types,
        ["__Schema.queryType"] = (_, _, schema) => schema.QueryType,
        ["__Schema.mutationType"] = (_, _, schema) => schema.MutationType,
        ["__Schema.subscriptionType"] = (_, _, schema) => schema.SubscriptionType,
        ["__Schema.directives"] = (_, _, schema) => schema.Directives,

        ["__Type.kind"] = (type, _, _) => NameOf(((GraphQLType)type!).Kind),
        ["__Type.name"] = (type, _, _) => (type as NamedType)?.Name,
        ["__Type.description"] = (type, _, _) => (type as NamedType)?.Description,
        ["__Type.specifiedByURL"] = (type, _, _) => (type as ScalarType)?.SpecifiedBy,
        ["__Type.fields"] = (type, arguments, _) =>
            (type as ComplexType)
                ?.Fields.Where(field => Shows(arguments, field.IsDeprecated, field.Directives))
                .ToList(),
        ["__Type.interfaces"] = (type, _, _) => type is ComplexType complex ? complex.Interfaces : null,
        ["__Type.possibleTypes"] = (type, _, schema) =>
            type is NamedType { IsAbstract: true } named ? schema.GetPossibleTypes(named) : null,
        ["__Type.enumValues"] = (type, arguments, _) =>
            (type as EnumType)?.Values.Where(value => Shows(arguments, value.IsDeprecated, value.Directives)).ToList(),
        ["__Type.inputFields"] = (type, arguments, _) =>
            (type as InputObjectType)
                ?.Fields.Where(field => Shows(arguments, field.IsDeprecated, field.Directives))
                .ToList(),
        ["__Type.ofType"] = (type, _, _) =>
            type switch
            {
                ListType list => list.OfType,
                NonNullType nonNull => nonNull.OfType,
                _ => null,
            },
        ["__Type.isOneOf"] = (type, _, _) => (type as InputObjectType)?.IsOneOf,

        ["__Field.name"] = (field, _, _) => ((FieldDefinition)field!).Name,
        ["__Field.description"] = (field, _, _) => ((FieldDefinition)field!).Description,
        ["__Field.args"] = (field, arguments, _) =>
            ((FieldDefinition)field!)
                .Arguments.Where(argument => Shows(arguments, argument.IsDeprecated, argument.Directives))
                .ToList(),
        ["__Field.type"] = (field, _, _) => ((FieldDefinition)field!).Type,
        ["__Field.isDeprecated"] = (field, _, _) => ((FieldDefinition)field!).IsDeprecated,
        ["__Field.deprecationReason"] = (field, _, _) => ((FieldDefinition)field!).DeprecationReason,

        ["__InputValue.name"] = (value, _, _) => ((InputValueDefinition)value!).Name,
        ["__InputValue.description"] = (value, _, _) => ((InputValueDefinition)value!).Description,
        ["__InputValue.type"] = (value, _, _) => ((InputValueDefinition)value!).Type,
        ["__InputValue.defaultValue"] = (value, _, _) =>
            ((InputValueDefinition)value!).DefaultLiteral is { } literal ? Printer.Print(literal) : null,
        ["__InputValue.isDeprecated"] = (value, _, _) => ((InputValueDefinition)value!).IsDeprecated,
        ["__InputValue.deprecationReason"] = (value, _, _) => ((InputValueDefinition)value!).DeprecationReason,

        ["__EnumValue.name"] = (value, _, _) => ((EnumValueDefinition)value!).Name,
        ["__EnumValue.description"] = (value, _, _) => ((EnumValueDefinition)value!).Description,
        ["__EnumValue.isDeprecated"] = (value, _, _) => ((EnumValueDefinition)value!).IsDeprecated,
        ["__EnumValue.deprecationReason"] = (value, _, _) => ((EnumValueDefinition)value!).DeprecationReason,

        ["__Directive.name"] = (directive, _, _) => ((DirectiveDefinition)directive!).Name,
        ["__Directive.description"] = (directive, _, _) => ((DirectiveDefinition)directive!).Description,
        ["__Directive.isRepeatable"] = (directive, _, _) => ((DirectiveDefinition)directive!).IsRepeatable,
        ["__Directive.locations"] = (directive, _, _) =>
            ((DirectiveDefinition)directive!).Locations.Select(location => location.GetName()).ToList(),
        ["__Directive.args"] = (directive, arguments, _) =>
            ((DirectiveDefinition)directive!)
                .Arguments.Where(argument => Shows(arguments, argument.IsDeprecated, argument.Directives))
                .ToList(),
    };

    /// <summary>Hangs the resolvers on the fields of an introspection type.</summary>
    public static void Attach(TypeConfiguration type)
    {
        foreach (var field in (type as ObjectTypeConfiguration)?.Fields ?? [])
        {
            // __typename has none: only the executor knows the type of the object at hand.
            if (ByCoordinate.TryGetValue($"{type.Name}.{field.Name}", out var resolve))
            {
                field.Features.Set(new IntrospectionResolver(resolve));
            }
        }
    }

    private static bool Shows(ArgumentValues arguments, bool isDeprecated, ImmutableArray<DirectiveNode> directives) =>
        (!isDeprecated || arguments["includeDeprecated"] is true) && OptInIntrospection.Shows(arguments, directives);

    private static string NameOf(TypeKind kind) =>
        kind switch
        {
            TypeKind.Scalar => "SCALAR",
            TypeKind.Object => "OBJECT",
            TypeKind.Interface => "INTERFACE",
            TypeKind.Union => "UNION",
            TypeKind.Enum => "ENUM",
            TypeKind.InputObject => "INPUT_OBJECT",
            TypeKind.List => "LIST",
            _ => "NON_NULL",
        };
}
