using System.Runtime.CompilerServices;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Root fields of mutations and subscriptions are neither deferred nor streamed.</summary>
internal sealed class NoIncrementalRootFields(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _checked = new(StringComparer.Ordinal);

    public override void EnterOperation(OperationDefinitionNode node)
    {
        if (node.Operation is OperationKind.Query || Context.Schema!.FindRootType(node.Operation) is not { } root)
        {
            return;
        }

        var place = $"root {node.Operation.ToString().ToLowerInvariant()} type \"{root}\"";
        HashSet<string> visited = new(StringComparer.Ordinal);
        if (Check(node.SelectionSet, place, visited))
        {
            _checked.UnionWith(visited);
        }
    }

    private bool Check(SelectionSetNode selectionSet, string place, HashSet<string> visited)
    {
        var isValid = true;
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode:
                    isValid &= Forbid("stream", selection, place);
                    break;
                case InlineFragmentNode fragment:
                    isValid &= Forbid("defer", selection, place) & Check(fragment.SelectionSet, place, visited);
                    break;
                case FragmentSpreadNode spread
                    when visited.Add(spread.Name.Value)
                        && Context.Fragments.TryGetValue(spread.Name.Value, out var definition):
                    isValid &= Forbid("defer", selection, place);
                    if (!_checked.Contains(spread.Name.Value) && RuntimeHelpers.TryEnsureSufficientExecutionStack())
                    {
                        isValid &= Check(definition.SelectionSet, place, visited);
                    }

                    break;
            }
        }

        return isValid;
    }

    private bool Forbid(string directive, SelectionNode selection, string place)
    {
        if (BuiltInDirectives.Find(selection.Directives, directive) is not { } node)
        {
            return true;
        }

        Context.Report($"{(directive == "defer" ? "Defer" : "Stream")} directive cannot be used on {place}.", node);
        return false;
    }
}
