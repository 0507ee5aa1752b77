using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation;

/// <summary>Definitions of the type system.</summary>
internal sealed partial class DocumentWalker
{
    private void WalkTypeSystem(TypeSystemDefinitionNode node)
    {
        (context.ParentType, context.Field, context.Type) = (null, null, null);
        switch (node)
        {
            case SchemaDefinitionNode schema:
                WalkSchema(schema);
                break;
            case DirectiveDefinitionNode directive:
                WalkDirectiveDefinition(directive);
                break;
            case TypeDefinitionNode type:
                WalkTypeDefinition(type);
                break;
        }
    }

    private void WalkSchema(SchemaDefinitionNode node)
    {
        foreach (var rule in rules)
        {
            rule.EnterSchemaDefinition(node);
        }

        WalkDirectives(node, node.Directives, "SCHEMA");
        foreach (var root in node.OperationTypes)
        {
            WalkNamedType(root.Type, isTypeSystem: true);
        }
    }

    private void WalkDirectiveDefinition(DirectiveDefinitionNode node)
    {
        foreach (var rule in rules)
        {
            rule.EnterDirectiveDefinition(node);
        }

        WalkInputValues(node.Arguments, "ARGUMENT_DEFINITION");
    }

    private void WalkTypeDefinition(TypeDefinitionNode node)
    {
        foreach (var rule in rules)
        {
            rule.EnterTypeDefinition(node);
        }

        switch (node)
        {
            case ScalarTypeDefinitionNode:
                WalkDirectives(node, node.Directives, "SCALAR");
                break;
            case ObjectTypeDefinitionNode type:
                WalkDirectives(node, node.Directives, "OBJECT");
                WalkNamedTypes(type.Interfaces);
                WalkFields(type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                WalkDirectives(node, node.Directives, "INTERFACE");
                WalkNamedTypes(type.Interfaces);
                WalkFields(type.Fields);
                break;
            case UnionTypeDefinitionNode type:
                WalkDirectives(node, node.Directives, "UNION");
                WalkNamedTypes(type.Types);
                break;
            case EnumTypeDefinitionNode type:
                WalkDirectives(node, node.Directives, "ENUM");
                foreach (var value in type.Values)
                {
                    WalkDirectives(value, value.Directives, "ENUM_VALUE");
                }

                break;
            case InputObjectTypeDefinitionNode type:
                WalkDirectives(node, node.Directives, "INPUT_OBJECT");
                WalkInputValues(type.Fields, "INPUT_FIELD_DEFINITION");
                break;
        }
    }

    private void WalkNamedTypes(ImmutableArray<NamedTypeNode> nodes)
    {
        foreach (var node in nodes)
        {
            WalkNamedType(node, isTypeSystem: true);
        }
    }

    private void WalkFields(ImmutableArray<FieldDefinitionNode> nodes)
    {
        foreach (var node in nodes)
        {
            WalkInputValues(node.Arguments, "ARGUMENT_DEFINITION");
            WalkType(node.Type, isTypeSystem: true);
            WalkDirectives(node, node.Directives, "FIELD_DEFINITION");
        }
    }

    private void WalkInputValues(ImmutableArray<InputValueDefinitionNode> nodes, string location)
    {
        foreach (var node in nodes)
        {
            WalkType(node.Type, isTypeSystem: true);
            if (node.DefaultValue is { } value)
            {
                // The type is the schema's business, which is checked once there is one.
                WalkValue(value, null, hasDefault: false);
            }

            WalkDirectives(node, node.Directives, location);
        }
    }
}
