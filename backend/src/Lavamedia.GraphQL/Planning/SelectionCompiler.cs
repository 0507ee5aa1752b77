using System.Collections.Immutable;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Planning;

/// <summary>
/// Merges selections per object type (CollectFields, spec section 6.3.2). Conditions and authorization are decided here, once for a
/// plan; sets below abstract types are made when their type is first met.
/// </summary>
internal sealed class SelectionCompiler(
    PreparedOperation operation,
    IReadOnlyDictionary<string, bool> conditions,
    AuthorizationDecisions decisions,
    IReadOnlyList<ISelectionPlanner> planners
)
{
    private Schema Schema => operation.Document.Schema;

    /// <summary>The selections on the operation's root type.</summary>
    public SelectionSet CompileRoot(ObjectType rootType)
    {
        var groups = new OrderedDictionary<string, ImmutableArray<FieldNode>.Builder>(StringComparer.Ordinal);
        Collect(operation.Definition.SelectionSet, rootType, groups, []);
        return Finish(rootType, groups);
    }

    /// <summary>The selections of a field on one of its possible types.</summary>
    public SelectionSet CompileBelow(FieldSelection field, ObjectType type)
    {
        var groups = new OrderedDictionary<string, ImmutableArray<FieldNode>.Builder>(StringComparer.Ordinal);
        var visitedFragments = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in field.Nodes)
        {
            if (node.SelectionSet is { } selectionSet)
            {
                Collect(selectionSet, type, groups, visitedFragments);
            }
        }

        return Finish(type, groups);
    }

    /// <summary>The locations of nodes in the operation's document.</summary>
    public ImmutableArray<SourceLocation> LocationsOf(ImmutableArray<FieldNode> nodes) =>
        [.. nodes.Select(node => operation.Document.Source.GetLocation(node.Span.Start))];

    /// <summary>The step for elements of a field, or null when no planner reads them.</summary>
    public SelectionStep? PlanStep(FieldSelection field, ObjectType elementType, SelectionSource source)
    {
        if (elementType.Features.Get<RuntimeTypeFeature>() is not { } runtime)
        {
            return null;
        }

        foreach (var planner in planners)
        {
            if (planner.Reads(runtime.Type))
            {
                var selections =
                    source == SelectionSource.Query
                        ? field.Selections ?? field.SelectionsOn(elementType)
                        : field.SelectionsOn(elementType);
                return planner.Plan(new SelectionPlanRequest(field, source, runtime.Type, elementType, selections));
            }
        }

        return null;
    }

    private void Collect(
        SelectionSetNode selectionSet,
        ObjectType type,
        OrderedDictionary<string, ImmutableArray<FieldNode>.Builder> groups,
        HashSet<string> visitedFragments
    )
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
                    var name = (field.Alias ?? field.Name).Value;
                    if (!groups.TryGetValue(name, out var nodes))
                    {
                        groups.Add(name, nodes = ImmutableArray.CreateBuilder<FieldNode>());
                    }

                    nodes.Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition, type):
                    Collect(inline.SelectionSet, type, groups, visitedFragments);
                    break;
                case FragmentSpreadNode spread when visitedFragments.Add(spread.Name.Value):
                    if (
                        operation.Document.Fragments.TryGetValue(spread.Name.Value, out var fragment)
                        && Applies(fragment.TypeCondition, type)
                    )
                    {
                        Collect(fragment.SelectionSet, type, groups, visitedFragments);
                    }

                    break;
            }
        }
    }

    private SelectionSet Finish(ObjectType type, OrderedDictionary<string, ImmutableArray<FieldNode>.Builder> groups)
    {
        var fields = ImmutableArray.CreateBuilder<FieldSelection>(groups.Count);
        foreach (var nodes in groups.Values)
        {
            if (operation.Document.FindField(type, nodes[0].Name.Value) is { } definition)
            {
                var decision = decisions.On(definition.Features.Get<AuthorizationFeature>());
                fields.Add(new FieldSelection(this, type, definition, nodes.DrainToImmutable(), decision));
            }
        }

        return new SelectionSet(type, fields.DrainToImmutable());
    }

    private bool Applies(NamedTypeNode? condition, ObjectType type) =>
        condition is null
        || (
            Schema.Types.TryGet(condition.Name.Value, out var conditionType)
            && Schema.IsPossibleType(conditionType, type)
        );

    private bool IsIncluded(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            if (
                directive.Name.Value is ("skip" or "include") and var name
                && IsTrue(directive.Arguments.First(argument => argument.Name.Value == "if").Value)
                    != (name == "include")
            )
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTrue(ValueNode value) =>
        value switch
        {
            BooleanValueNode literal => literal.Value,
            VariableNode variable => conditions[variable.Name.Value],
            _ => throw new InvalidOperationException(
                "Validation let a condition pass that is neither boolean nor variable."
            ),
        };
}
