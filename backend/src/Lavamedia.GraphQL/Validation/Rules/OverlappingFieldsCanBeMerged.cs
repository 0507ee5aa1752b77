using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Fields with the same response key can be merged (spec section 5.3.2). Each pair of selection sets and fragments is
/// compared once, and the work is limited, so that no document makes it slow.</summary>
internal sealed class OverlappingFieldsCanBeMerged(ValidationContext context) : ValidationRule(context)
{
    private const int MaxDetailLength = 1000;
    private const int MaxConflictNodes = 20;

    // One more than is ever reported, so that the report says that there are more. Finding the others would only cost time.
    private const int MaxConflicts = 101;

    // From this size on, fields of one key that are alike are compared once instead of each with each.
    private const int LargeGroup = 50;
    private readonly Dictionary<(NamedType?, SelectionSetNode), FieldGroups> _groups = [];
    private readonly Dictionary<(FieldGroups, FragmentDefinitionNode), bool> _comparedFieldsAndFragments = [];
    private readonly Dictionary<(FragmentDefinitionNode, FragmentDefinitionNode), bool> _comparedFragments = [];

    // What a longest document may cost, and a shorter one its part of it: work grows no faster than the document (G-2).
    private const int LeastWork = 50_000;
    private const int WorkPerByte = 8;
    private int _remainingWork = Math.Max(LeastWork, WorkPerByte * context.Document.Source.Utf8.Length);

    // Not an exception until the walk is back at the top: unwinding thousands of frames costs more than the work saved.
    private bool _isExhausted;

    public override void EnterSelectionSet(SelectionSetNode node, bool isInline)
    {
        if (isInline || (node.Selections.Length <= 1 && node.Selections[0] is not InlineFragmentNode))
        {
            return;
        }

        List<FieldConflict> conflicts = [];
        FindWithin(conflicts, GroupFields(Context.ParentType, node));
        if (_isExhausted)
        {
            throw new ValidationAbortedException("Validation aborted.");
        }

        foreach (var conflict in conflicts)
        {
            Context.Report(
                $"Fields \"{Abbreviate(conflict.ResponseName)}\" conflict because {conflict.Reason}. "
                    + "Use different aliases on the fields to fetch both if this was intentional.",
                conflict.First.Concat(conflict.Second)
            );
        }
    }

    private void FindWithin(List<FieldConflict> conflicts, FieldGroups groups)
    {
        foreach (var (responseName, fields) in groups.Fields)
        {
            var candidates =
                fields.Count > LargeGroup ? fields.DistinctBy(field => field.ComparisonKey).ToList() : fields;
            for (var i = 0; i < candidates.Count; i++)
            {
                for (var j = i + 1; j < candidates.Count && MayFindMore(conflicts); j++)
                {
                    AddConflict(conflicts, false, responseName, candidates[i], candidates[j]);
                }
            }
        }

        var spreads = groups.Spreads;
        for (var i = 0; i < spreads.Count; i++)
        {
            CompareFieldsAndFragment(conflicts, false, groups, spreads[i]);
            for (var j = i + 1; j < spreads.Count && !_isExhausted; j++)
            {
                CompareFragments(conflicts, false, spreads[i], spreads[j]);
            }
        }
    }

    private void CompareFieldsAndFragment(
        List<FieldConflict> conflicts,
        bool areExclusive,
        FieldGroups groups,
        FragmentDefinitionNode fragment
    )
    {
        var pending = new Stack<FragmentDefinitionNode>([fragment]);
        while (pending.TryPop(out var current) && TrySpendWork(1))
        {
            if (groups.Fields.Count == 0 || !IsNew(_comparedFieldsAndFragments, (groups, current), areExclusive))
            {
                continue;
            }

            var fragmentGroups = GroupFields(current);
            if (!ReferenceEquals(groups, fragmentGroups))
            {
                Compare(conflicts, areExclusive, groups, fragmentGroups);
                foreach (var inner in Enumerable.Reverse(fragmentGroups.Spreads))
                {
                    pending.Push(inner);
                }
            }
        }
    }

    private void CompareFragments(
        List<FieldConflict> conflicts,
        bool areExclusive,
        FragmentDefinitionNode first,
        FragmentDefinitionNode second
    )
    {
        var pending = new Stack<(FragmentDefinitionNode First, FragmentDefinitionNode Second)>([(first, second)]);
        while (pending.TryPop(out var pair) && TrySpendWork(2))
        {
            var key = pair.First.Span.Start < pair.Second.Span.Start ? pair : (pair.Second, pair.First);
            if (ReferenceEquals(pair.First, pair.Second) || !IsNew(_comparedFragments, key, areExclusive))
            {
                continue;
            }

            var (firstGroups, secondGroups) = (GroupFields(pair.First), GroupFields(pair.Second));
            Compare(conflicts, areExclusive, firstGroups, secondGroups);
            foreach (var inner in Enumerable.Reverse(firstGroups.Spreads))
            {
                pending.Push((inner, pair.Second));
            }

            foreach (var inner in Enumerable.Reverse(secondGroups.Spreads))
            {
                pending.Push((pair.First, inner));
            }
        }
    }

    private void Compare(List<FieldConflict> conflicts, bool areExclusive, FieldGroups first, FieldGroups second)
    {
        if (!TrySpendWork(first.Fields.Count))
        {
            return;
        }

        foreach (var (responseName, firstFields) in first.Fields)
        {
            if (!second.Fields.TryGetValue(responseName, out var secondFields))
            {
                continue;
            }

            foreach (var firstField in firstFields)
            {
                foreach (var secondField in secondFields.TakeWhile(_ => MayFindMore(conflicts)))
                {
                    AddConflict(conflicts, areExclusive, responseName, firstField, secondField);
                }
            }
        }
    }

    private void AddConflict(
        List<FieldConflict> conflicts,
        bool areParentsExclusive,
        string responseName,
        FieldEntry first,
        FieldEntry second
    )
    {
        if (!TrySpendWork(2))
        {
            return;
        }

        var areExclusive =
            areParentsExclusive
            || (
                !ReferenceEquals(first.ParentType, second.ParentType)
                && first.ParentType is ObjectType
                && second.ParentType is ObjectType
            );
        if (FindReason(areExclusive, first, second) is { } reason)
        {
            conflicts.Add(new(responseName, reason, [first.Node], [second.Node]));
        }
        else if (first.Node.SelectionSet is { } firstSet && second.Node.SelectionSet is { } secondSet)
        {
            List<FieldConflict> inner = [];
            CompareSelectionSets(
                inner,
                areExclusive,
                GroupFields(first.Definition?.Type.Named, firstSet),
                GroupFields(second.Definition?.Type.Named, secondSet)
            );
            if (inner.Count > 0)
            {
                conflicts.Add(Combine(responseName, first.Node, second.Node, inner));
            }
        }
    }

    private static string? FindReason(bool areExclusive, FieldEntry first, FieldEntry second)
    {
        if (!areExclusive)
        {
            var (firstName, secondName) = (first.Node.Name.Value, second.Node.Name.Value);
            if (firstName != secondName)
            {
                return $"\"{Abbreviate(firstName)}\" and \"{Abbreviate(secondName)}\" are different fields";
            }

            if (first.Arguments != second.Arguments)
            {
                return "they have differing arguments";
            }
        }

        if (first.Stream is not null || second.Stream is not null)
        {
            return "they have overlapping stream directives"
                + (
                    first.Stream == second.Stream
                        ? ". See https://github.com/graphql/defer-stream-wg/discussions/100"
                        : string.Empty
                );
        }

        return
            first.Definition?.Type is { } firstType
            && second.Definition?.Type is { } secondType
            && DoTypesConflict(firstType, secondType)
            ? $"they return conflicting types \"{firstType}\" and \"{secondType}\""
            : null;
    }

    private void CompareSelectionSets(
        List<FieldConflict> conflicts,
        bool areExclusive,
        FieldGroups first,
        FieldGroups second
    )
    {
        // Fields below fragments below fields can be chained deeper than the stack allows.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            _isExhausted = true;
            return;
        }

        Compare(conflicts, areExclusive, first, second);
        foreach (var spread in second.Spreads)
        {
            CompareFieldsAndFragment(conflicts, areExclusive, first, spread);
        }

        foreach (var spread in first.Spreads)
        {
            CompareFieldsAndFragment(conflicts, areExclusive, second, spread);
        }

        foreach (var firstSpread in first.Spreads)
        {
            foreach (var secondSpread in second.Spreads)
            {
                CompareFragments(conflicts, areExclusive, firstSpread, secondSpread);
            }
        }
    }

    private FieldGroups GroupFields(FragmentDefinitionNode fragment) =>
        GroupFields(Context.Schema!.FindType(fragment.TypeCondition) as NamedType, fragment.SelectionSet);

    private FieldGroups GroupFields(NamedType? parentType, SelectionSetNode node)
    {
        if (!_groups.TryGetValue((parentType, node), out var groups))
        {
            groups = new FieldGroups();
            Collect(parentType, node, groups);
            _groups.Add((parentType, node), groups);
        }

        return groups;
    }

    private void Collect(NamedType? parentType, SelectionSetNode node, FieldGroups groups)
    {
        Context.CountSteps(node.Selections.Length);
        foreach (var selection in node.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    FieldDefinition? definition = null;
                    (parentType as ComplexType)?.Fields.TryGet(field.Name.Value, out definition);
                    groups.Add((field.Alias ?? field.Name).Value, new FieldEntry(parentType, field, definition));
                    break;
                case FragmentSpreadNode spread when Context.Fragments.TryGetValue(spread.Name.Value, out var fragment):
                    groups.Add(fragment);
                    break;
                case InlineFragmentNode fragment:
                    var type = fragment.TypeCondition is { } condition
                        ? Context.Schema!.FindType(condition) as NamedType
                        : parentType;
                    Collect(type, fragment.SelectionSet, groups);
                    break;
            }
        }
    }

    private static bool DoTypesConflict(GraphQLType first, GraphQLType second) =>
        (first, second) switch
        {
            _ when ReferenceEquals(first, second) => false,
            (ListType firstList, ListType secondList) => DoTypesConflict(firstList.OfType, secondList.OfType),
            (ListType, _) or (_, ListType) => true,
            (NonNullType firstNonNull, NonNullType secondNonNull) => DoTypesConflict(
                firstNonNull.OfType,
                secondNonNull.OfType
            ),
            (NonNullType, _) or (_, NonNullType) => true,
            _ => first.IsLeaf || second.IsLeaf,
        };

    private static FieldConflict Combine(
        string responseName,
        FieldNode first,
        FieldNode second,
        List<FieldConflict> inner
    )
    {
        var reason = new StringBuilder();
        foreach (var conflict in inner)
        {
            reason
                .Append(reason.Length == 0 ? string.Empty : " and ")
                .Append(
                    CultureInfo.InvariantCulture,
                    $"subfields \"{Abbreviate(conflict.ResponseName)}\" conflict because {conflict.Reason}"
                );
            if (reason.Length > MaxDetailLength)
            {
                break;
            }
        }

        return new(
            responseName,
            Abbreviate(reason.ToString()),
            [.. inner.SelectMany(conflict => conflict.First).Prepend(first).Take(MaxConflictNodes)],
            [.. inner.SelectMany(conflict => conflict.Second).Prepend(second).Take(MaxConflictNodes)]
        );
    }

    private static string Abbreviate(string text) =>
        text.Length > MaxDetailLength ? text[..MaxDetailLength] + "..." : text;

    /// <summary>A pair that was compared as if it could be merged needs no second comparison as exclusive; the reverse does.</summary>
    private static bool IsNew<TPair>(Dictionary<TPair, bool> compared, TPair pair, bool areExclusive)
        where TPair : notnull
    {
        if (compared.TryGetValue(pair, out var wereExclusive) && (areExclusive || !wereExclusive))
        {
            return false;
        }

        compared[pair] = areExclusive;
        return true;
    }

    private bool MayFindMore(List<FieldConflict> conflicts) => !_isExhausted && conflicts.Count < MaxConflicts;

    private bool TrySpendWork(int cost)
    {
        Context.CountSteps(cost);
        _isExhausted |= (_remainingWork -= cost) < 0;
        return !_isExhausted;
    }
}
