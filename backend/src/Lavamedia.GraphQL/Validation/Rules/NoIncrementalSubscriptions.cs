using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Subscriptions defer and stream nothing, unless a variable can switch it off.</summary>
internal sealed class NoIncrementalSubscriptions(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _checked = new(StringComparer.Ordinal);

    public override void EnterOperation(OperationDefinitionNode node)
    {
        if (node.Operation is not OperationKind.Subscription)
        {
            return;
        }

        HashSet<string> visited = new(StringComparer.Ordinal);
        if (Check(node.SelectionSet, [], visited))
        {
            _checked.UnionWith(visited);
        }
    }

    private bool Check(
        SelectionSetNode selectionSet,
        ImmutableStack<FragmentSpreadNode> parents,
        HashSet<string> visited
    )
    {
        var isValid = true;
        foreach (var selection in selectionSet.Selections)
        {
            if (CanBeLeftOut(selection))
            {
                continue;
            }

            isValid &= CheckDirectives(selection, parents);
            switch (selection)
            {
                case FieldNode { SelectionSet: { } inner }:
                    isValid &= Check(inner, parents, visited);
                    break;
                case InlineFragmentNode fragment:
                    isValid &= Check(fragment.SelectionSet, parents, visited);
                    break;
                case FragmentSpreadNode spread
                    when !_checked.Contains(spread.Name.Value)
                        && visited.Add(spread.Name.Value)
                        && Context.Fragments.TryGetValue(spread.Name.Value, out var definition)
                        && RuntimeHelpers.TryEnsureSufficientExecutionStack():
                    isValid &= Check(definition.SelectionSet, parents.Push(spread), visited);
                    break;
            }
        }

        return isValid;
    }

    private bool CheckDirectives(SelectionNode selection, ImmutableStack<FragmentSpreadNode> parents)
    {
        var isValid = true;
        foreach (var directive in selection.Directives)
        {
            var name = directive.Name.Value;
            if (
                name is "defer" or "stream"
                && Condition(directive) is not (BooleanValueNode { Value: false } or VariableNode)
            )
            {
                isValid = false;
                Context.Report(
                    $"{(name == "defer" ? "Defer" : "Stream")} directive not supported on subscription operations. "
                        + $"Disable `@{name}` by setting the `if` argument to `false`.",
                    [directive, .. parents]
                );
            }
        }

        return isValid;
    }

    private static bool CanBeLeftOut(SelectionNode selection) =>
        (
            BuiltInDirectives.Find(selection.Directives, BuiltInDirectives.Skip) is { } skip
            && Condition(skip) is not BooleanValueNode { Value: false }
        )
        || (
            BuiltInDirectives.Find(selection.Directives, BuiltInDirectives.Include) is { } include
            && Condition(include) is not (null or BooleanValueNode { Value: true })
        );

    private static ValueNode? Condition(DirectiveNode directive) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value;
}
