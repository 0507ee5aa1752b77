using System.Runtime.CompilerServices;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Introspection does not nest its lists, which would multiply the answer.</summary>
internal sealed class MaxIntrospectionDepth(ValidationContext context) : ValidationRule(context)
{
    private const int MaxListDepth = 3;

    // The least depth at which a fragment exceeds the limit, and the greatest at which it is known not to.
    private readonly Dictionary<string, int> _exceeding = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _checked = new(StringComparer.Ordinal);

    public override void EnterField(FieldNode node)
    {
        if (node.Name.Value is "__schema" or "__type" && Exceeds(node, 0))
        {
            Context.Report("Maximum introspection depth exceeded", ErrorCodes.IntrospectionTooDeep, [node]);
        }
    }

    private bool Exceeds(SelectionNode node, int depth)
    {
        switch (node)
        {
            case FragmentSpreadNode spread:
                return FragmentExceeds(spread.Name.Value, depth);
            case FieldNode field:
                if (
                    field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields"
                    && ++depth >= MaxListDepth
                )
                {
                    return true;
                }

                return field.SelectionSet is { } selectionSet && Exceeds(selectionSet, depth);
            case InlineFragmentNode fragment:
                return Exceeds(fragment.SelectionSet, depth);
            default:
                return false;
        }
    }

    private bool Exceeds(SelectionSetNode node, int depth)
    {
        foreach (var selection in node.Selections)
        {
            if (Exceeds(selection, depth))
            {
                return true;
            }
        }

        return false;
    }

    private bool FragmentExceeds(string name, int depth)
    {
        if (_exceeding.TryGetValue(name, out var exceedingDepth) && exceedingDepth <= depth)
        {
            return true;
        }

        if (
            (_checked.TryGetValue(name, out var checkedDepth) && checkedDepth >= depth)
            || !Context.Fragments.TryGetValue(name, out var fragment)
        )
        {
            return false;
        }

        // Fragments can be chained deeper than the stack allows; what is so deep is refused like what is too deep.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        _checked[name] = depth;
        if (Exceeds(fragment.SelectionSet, depth))
        {
            _exceeding[name] = depth;
            return true;
        }

        return false;
    }
}
