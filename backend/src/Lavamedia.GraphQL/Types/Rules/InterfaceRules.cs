using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Rules;

/// <summary>A type that implements an interface has all that the interface promises (spec section 3.7).</summary>
internal static class InterfaceRules
{
    public static void Check(SchemaValidationContext context, ComplexType type)
    {
        HashSet<InterfaceType> known = [];
        foreach (var declared in type.DeclaredInterfaces)
        {
            if (declared is not InterfaceType implemented)
            {
                context.Report(
                    $"Type {type} must only implement Interface types, it cannot implement {declared}.",
                    NodesOf(type, declared)
                );
            }
            else if (ReferenceEquals(type, implemented))
            {
                context.Report(
                    $"Type {type} cannot implement itself because it would create a circular reference.",
                    NodesOf(type, implemented)
                );
            }
            else if (!known.Add(implemented))
            {
                context.Report($"Type {type} can only implement {implemented} once.", NodesOf(type, implemented));
            }
            else
            {
                CheckAncestors(context, type, implemented);
                foreach (var field in implemented.Fields)
                {
                    CheckField(context, type, field);
                }
            }
        }
    }

    private static void CheckAncestors(SchemaValidationContext context, ComplexType type, InterfaceType implemented)
    {
        foreach (
            var ancestor in implemented.DeclaredInterfaces.Where(ancestor =>
                !type.DeclaredInterfaces.Contains(ancestor)
            )
        )
        {
            context.Report(
                ReferenceEquals(ancestor, type)
                    ? $"Type {type} cannot implement {implemented} because it would create a circular reference."
                    : $"Type {type} must implement {ancestor} because it is implemented by {implemented}.",
                [.. NodesOf(implemented, ancestor), .. NodesOf(type, implemented)]
            );
        }
    }

    private static void CheckField(SchemaValidationContext context, ComplexType type, FieldDefinition promised)
    {
        if (!type.Fields.TryGet(promised.Name, out var field))
        {
            context.Report(
                $"Interface field {promised} expected but {type} does not provide it.",
                [promised.SyntaxNode, .. type.SyntaxNodes]
            );
            return;
        }

        if (!context.Schema.IsSubType(field.Type, promised.Type))
        {
            context.Report(
                $"Interface field {promised} expects type {promised.Type} but {field} is type {field.Type}.",
                promised.SyntaxNode?.Type,
                field.SyntaxNode?.Type
            );
        }

        CheckArguments(context, field, promised);
        if (field.IsDeprecated && !promised.IsDeprecated)
        {
            context.Report(
                $"Interface field {promised} is not deprecated, so implementation field {field} must not be deprecated.",
                SchemaValidationContext.DeprecationOf(field.Directives),
                field.SyntaxNode?.Type
            );
        }
    }

    private static void CheckArguments(SchemaValidationContext context, FieldDefinition field, FieldDefinition promised)
    {
        foreach (var promisedArgument in promised.Arguments)
        {
            if (!field.Arguments.TryGet(promisedArgument.Name, out var argument))
            {
                context.Report(
                    $"Interface field argument {promisedArgument} expected but {field} does not provide it.",
                    promisedArgument.SyntaxNode,
                    field.SyntaxNode
                );
            }
            else if (!ReferenceEquals(argument.Type, promisedArgument.Type))
            {
                context.Report(
                    $"Interface field argument {promisedArgument} expects type {promisedArgument.Type} but {argument} is type {argument.Type}.",
                    promisedArgument.SyntaxNode?.Type,
                    argument.SyntaxNode?.Type
                );
            }
        }

        foreach (
            var argument in field.Arguments.Where(argument =>
                argument.IsRequired && !promised.Arguments.TryGet(argument.Name, out _)
            )
        )
        {
            context.Report(
                $"Argument \"{argument}\" must not be required type \"{argument.Type}\" if not provided by the Interface field \"{promised}\".",
                argument.SyntaxNode,
                promised.SyntaxNode
            );
        }
    }

    private static IEnumerable<NamedTypeNode> NodesOf(ComplexType type, NamedType implemented) =>
        type
            .SyntaxNodes.SelectMany(node =>
                node switch
                {
                    ObjectTypeDefinitionNode objectNode => objectNode.Interfaces,
                    InterfaceTypeDefinitionNode interfaceNode => interfaceNode.Interfaces,
                    _ => [],
                }
            )
            .Where(node => node.Name.Value == implemented.Name);
}
