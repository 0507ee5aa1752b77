using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Planning;

/// <summary>Gathers the fields that selection sets select on one object type (CollectFields, spec section 6.3.2).</summary>
internal sealed class FieldCollection(
    PreparedDocument document,
    ObjectType type,
    IReadOnlyDictionary<string, bool> conditions,
    bool isIncremental
)
{
    private readonly HashSet<(string Fragment, DirectiveNode? Defer)> _visited = [];
    private readonly List<DeferUsage> _newUsages = [];

    /// <summary>The fields by response name, in the order of the response.</summary>
    public OrderedDictionary<string, CollectedField> Fields { get; } = new(StringComparer.Ordinal);

    /// <summary>The <c>@defer</c>s that were met.</summary>
    public IReadOnlyList<DeferUsage> Usages => _newUsages;

    /// <param name="selectionSet">What is selected.</param>
    /// <param name="usage">The <c>@defer</c> it stands in.</param>
    public void Collect(SelectionSetNode selectionSet, DeferUsage? usage)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (!IsIncluded(selection.Directives))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    Add(field, usage);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition):
                    Collect(inline.SelectionSet, Enter(inline, usage));
                    break;
                case FragmentSpreadNode spread
                    when document.Fragments.TryGetValue(spread.Name.Value, out var fragment)
                        && Applies(fragment.TypeCondition):
                    var name = spread.Name.Value;
                    var defer = DeferOf(spread) ?? usage?.Directive;
                    if (!_visited.Contains((name, null)) && _visited.Add((name, defer)))
                    {
                        Collect(fragment.SelectionSet, Enter(spread, usage));
                    }

                    break;
            }
        }
    }

    /// <summary>The <c>@defer</c> within a fragment: its own, or the one around it.</summary>
    private DeferUsage? Enter(SelectionNode fragment, DeferUsage? usage)
    {
        if (DeferOf(fragment) is { } directive)
        {
            usage = new DeferUsage(directive, usage);
            _newUsages.Add(usage);
        }

        return usage;
    }

    private void Add(FieldNode field, DeferUsage? usage)
    {
        var name = (field.Alias ?? field.Name).Value;
        if (!Fields.TryGetValue(name, out var collected))
        {
            Fields.Add(name, collected = new CollectedField());
        }

        collected.Add(field, usage);
    }

    private DirectiveNode? DeferOf(SelectionNode fragment) =>
        isIncremental
        && BuiltInDirectives.Find(fragment.Directives, BuiltInDirectives.Defer) is { } directive
        && ConditionalDirective.Condition(directive, conditions)
            ? directive
            : null;

    private bool Applies(NamedTypeNode? condition) =>
        condition is null
        || (
            document.Schema.Types.TryGet(condition.Name.Value, out var conditionType)
            && document.Schema.IsPossibleType(conditionType, type)
        );

    private bool IsIncluded(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            if (
                directive.Name.Value is (BuiltInDirectives.Skip or BuiltInDirectives.Include) and var name
                && ConditionalDirective.Condition(directive, conditions) != (name == BuiltInDirectives.Include)
            )
            {
                return false;
            }
        }

        return true;
    }
}
