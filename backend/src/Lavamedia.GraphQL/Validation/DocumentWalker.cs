using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Validation;

/// <summary>
/// Walks a document once, keeps track of the types on the way and calls the rules. The parser limits the depth of
/// documents, so recursion is safe.
/// </summary>
internal sealed partial class DocumentWalker(ValidationContext context, ImmutableArray<ValidationRule> rules)
{
    private List<VariableUsage> _usages = [];

    public void Walk()
    {
        foreach (var rule in rules)
        {
            rule.EnterDocument(context.Document);
        }

        foreach (var definition in context.Document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    WalkOperation(operation);
                    break;
                case FragmentDefinitionNode fragment:
                    WalkFragment(fragment);
                    break;
                case TypeSystemDefinitionNode typeSystem:
                    WalkTypeSystem(typeSystem);
                    break;
            }
        }

        foreach (var rule in rules)
        {
            rule.LeaveDocument(context.Document);
        }
    }

    private void WalkOperation(OperationDefinitionNode node)
    {
        context.VariableUsages[node] = _usages = [];
        context.Type = context.Schema?.FindRootType(node.Operation);
        foreach (var rule in rules)
        {
            rule.EnterOperation(node);
        }

        foreach (var variable in node.Variables)
        {
            WalkVariableDefinition(variable);
        }

        WalkDirectives(node, node.Directives, node.Operation.ToString().ToUpperInvariant());
        WalkSelectionSet(node.SelectionSet, isInline: false);
    }

    private void WalkFragment(FragmentDefinitionNode node)
    {
        context.VariableUsages[node] = _usages = [];
        context.Type = FindOutputType(node.TypeCondition);
        foreach (var rule in rules)
        {
            rule.EnterFragment(node);
        }

        WalkNamedType(node.TypeCondition, isTypeSystem: false);
        WalkDirectives(node, node.Directives, "FRAGMENT_DEFINITION");
        WalkSelectionSet(node.SelectionSet, isInline: false);
    }

    private void WalkVariableDefinition(VariableDefinitionNode node)
    {
        foreach (var rule in rules)
        {
            rule.EnterVariableDefinition(node);
        }

        var usages = _usages;
        _usages = [];
        WalkType(node.Type, isTypeSystem: false);
        if (node.DefaultValue is { } value)
        {
            var type = context.Schema?.FindType(node.Type);
            WalkValue(value, type is { IsInput: true } ? type : null, hasDefault: false);
        }

        WalkDirectives(node, node.Directives, "VARIABLE_DEFINITION");
        _usages = usages;
    }

    private void WalkSelectionSet(SelectionSetNode node, bool isInline)
    {
        var (parentType, type, field) = (context.ParentType, context.Type, context.Field);
        context.ParentType = type?.Named is { IsComposite: true } composite ? composite : null;
        foreach (var rule in rules)
        {
            rule.EnterSelectionSet(node, isInline);
        }

        context.CountSteps(1 + node.Selections.Length);
        foreach (var selection in node.Selections)
        {
            context.Type = type;
            context.Field = field;
            switch (selection)
            {
                case FieldNode child:
                    WalkField(child);
                    break;
                case FragmentSpreadNode spread:
                    foreach (var rule in rules)
                    {
                        rule.EnterFragmentSpread(spread);
                    }

                    WalkDirectives(spread, spread.Directives, "FRAGMENT_SPREAD");
                    break;
                case InlineFragmentNode fragment:
                    WalkInlineFragment(fragment);
                    break;
            }
        }

        (context.ParentType, context.Type, context.Field) = (parentType, type, field);
    }

    private void WalkField(FieldNode node)
    {
        var field = context.Field = context.ParentType is { } parent
            ? context.Schema?.FindField(parent, node.Name.Value)
            : null;
        context.Type = field?.Type is { IsOutput: true } type ? type : null;
        foreach (var rule in rules)
        {
            rule.EnterField(node);
        }

        foreach (var argument in node.Arguments)
        {
            foreach (var rule in rules)
            {
                rule.EnterFieldArgument(argument);
            }

            WalkArgument(argument, field?.Arguments);
        }

        WalkDirectives(node, node.Directives, "FIELD");
        if (node.SelectionSet is { } selectionSet)
        {
            WalkSelectionSet(selectionSet, isInline: false);
        }
    }

    private void WalkInlineFragment(InlineFragmentNode node)
    {
        context.Type = node.TypeCondition is { } condition ? FindOutputType(condition) : context.Type?.Named;
        foreach (var rule in rules)
        {
            rule.EnterInlineFragment(node);
        }

        if (node.TypeCondition is not null)
        {
            WalkNamedType(node.TypeCondition, isTypeSystem: false);
        }

        WalkDirectives(node, node.Directives, "INLINE_FRAGMENT");
        WalkSelectionSet(node.SelectionSet, isInline: true);
    }

    private void WalkDirectives(SyntaxNode owner, ImmutableArray<DirectiveNode> directives, string location)
    {
        if (directives.IsEmpty)
        {
            return;
        }

        context.CountSteps(directives.Length);
        foreach (var rule in rules)
        {
            rule.EnterDirectives(owner, directives);
        }

        foreach (var directive in directives)
        {
            foreach (var rule in rules)
            {
                rule.EnterDirective(directive, location);
            }

            var definition =
                context.Schema is { } schema && schema.Directives.TryGet(directive.Name.Value, out var known)
                    ? known
                    : null;
            foreach (var argument in directive.Arguments)
            {
                WalkArgument(argument, definition?.Arguments);
            }
        }
    }

    private void WalkArgument(ArgumentNode node, NamedCollection<InputValueDefinition>? definitions)
    {
        InputValueDefinition? definition = null;
        definitions?.TryGet(node.Name.Value, out definition);
        WalkValue(
            node.Value,
            definition?.Type is { IsInput: true } type ? type : null,
            definition?.DefaultLiteral is not null
        );
    }

    private void WalkValue(ValueNode node, GraphQLType? type, bool hasDefault)
    {
        if (node is not VariableNode)
        {
            foreach (var rule in rules)
            {
                rule.EnterValue(node, type);
            }
        }

        WalkValueParts(node, type, null, hasDefault);
    }

    private void WalkValueParts(ValueNode node, GraphQLType? type, InputObjectType? parentType, bool hasDefault)
    {
        context.CountSteps(1);
        switch (node)
        {
            case VariableNode variable:
                _usages.Add(new(variable, type, parentType, hasDefault));
                break;
            case ListValueNode list:
                var itemType = type?.NullableType is ListType listType ? listType.OfType : null;
                foreach (var item in list.Values)
                {
                    WalkValueParts(item, itemType, null, hasDefault: false);
                }

                break;
            case ObjectValueNode value:
                foreach (var rule in rules)
                {
                    rule.EnterObjectValue(value);
                }

                var inputType = type?.Named as InputObjectType;

                // As in the reference implementation, the OneOf check of variables looks at nullable positions only;
                // at others coercion refuses a null when the operation runs.
                var parent = type as InputObjectType;
                foreach (var member in value.Fields)
                {
                    InputValueDefinition? field = null;
                    inputType?.Fields.TryGet(member.Name.Value, out field);
                    WalkValueParts(
                        member.Value,
                        field?.Type is { IsInput: true } fieldType ? fieldType : null,
                        parent,
                        field?.DefaultLiteral is not null
                    );
                }

                break;
        }
    }

    private void WalkType(TypeNode node, bool isTypeSystem)
    {
        while (node is not NamedTypeNode)
        {
            node = node switch
            {
                NonNullTypeNode nonNull => nonNull.Type,
                ListTypeNode list => list.Type,
                _ => throw new NotSupportedException($"There is no way into {node.Kind}."),
            };
        }

        WalkNamedType((NamedTypeNode)node, isTypeSystem);
    }

    private void WalkNamedType(NamedTypeNode node, bool isTypeSystem)
    {
        foreach (var rule in rules)
        {
            rule.EnterNamedType(node, isTypeSystem);
        }
    }

    private GraphQLType? FindOutputType(NamedTypeNode node) =>
        context.Schema?.FindType(node) is { IsOutput: true } type ? type : null;
}
