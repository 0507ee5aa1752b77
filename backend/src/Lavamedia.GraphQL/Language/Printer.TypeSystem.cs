using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Language;

/// <summary>Spec section 3: definitions and extensions of the type system.</summary>
public static partial class Printer
{
    private static string PrintTypeSystem(SyntaxNode node) =>
        node switch
        {
            SchemaDefinitionNode schema => Definition(
                schema,
                "schema",
                null,
                PrintDirectives(schema.Directives),
                Block(schema.OperationTypes)
            ),
            OperationTypeDefinitionNode root => $"{PrintKind(root.Operation)}: {root.Type.Name.Value}",
            ScalarTypeDefinitionNode type => Definition(type, "scalar", type.Name, PrintDirectives(type.Directives)),
            ObjectTypeDefinitionNode type => Definition(
                type,
                "type",
                type.Name,
                PrintImplements(type.Interfaces),
                PrintDirectives(type.Directives),
                Block(type.Fields)
            ),
            InterfaceTypeDefinitionNode type => Definition(
                type,
                "interface",
                type.Name,
                PrintImplements(type.Interfaces),
                PrintDirectives(type.Directives),
                Block(type.Fields)
            ),
            UnionTypeDefinitionNode type => Definition(
                type,
                "union",
                type.Name,
                PrintDirectives(type.Directives),
                Wrap("= ", Join(type.Types, " | "))
            ),
            EnumTypeDefinitionNode type => Definition(
                type,
                "enum",
                type.Name,
                PrintDirectives(type.Directives),
                Block(type.Values)
            ),
            InputObjectTypeDefinitionNode type => Definition(
                type,
                "input",
                type.Name,
                PrintDirectives(type.Directives),
                Block(type.Fields)
            ),
            FieldDefinitionNode field => PrintDescription(field.Description)
                + field.Name.Value
                + PrintArguments(field.Arguments)
                + $": {PrintType(field.Type)}"
                + Wrap(" ", PrintDirectives(field.Directives)),
            InputValueDefinitionNode value => PrintDescription(value.Description)
                + $"{value.Name.Value}: {PrintType(value.Type)}"
                + Wrap(" = ", value.DefaultValue is { } literal ? PrintValue(literal) : null)
                + Wrap(" ", PrintDirectives(value.Directives)),
            EnumValueDefinitionNode value => PrintDescription(value.Description)
                + Words(value.Name.Value, PrintDirectives(value.Directives)),
            DirectiveDefinitionNode directive => PrintDescription(directive.Description)
                + $"directive @{directive.Name.Value}{PrintArguments(directive.Arguments)}"
                + $"{(directive.IsRepeatable ? " repeatable" : string.Empty)} on {Join(directive.Locations, " | ")}",
            _ => throw new NotSupportedException($"There is no layout for {node.Kind}."),
        };

    private static string Definition(
        TypeSystemDefinitionNode node,
        string keyword,
        NameNode? name,
        params IEnumerable<string> parts
    ) =>
        PrintDescription(node.Description)
        + Words([node.IsExtension ? "extend" : null, keyword, name?.Value, .. parts]);

    private static string PrintImplements(ImmutableArray<NamedTypeNode> interfaces) =>
        Wrap("implements ", Join(interfaces, " & "));

    private static string PrintArguments(ImmutableArray<InputValueDefinitionNode> arguments) =>
        PrintList([.. arguments.Select(Print)], indent: true);
}
