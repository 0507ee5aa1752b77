using System.Collections.Immutable;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Planning;

/// <summary>
/// Merges selections per object type (CollectFields, spec section 6.3.2). Conditions, deferral and authorization are decided here, once
/// for a plan; sets below abstract types are made when their type is first met.
/// </summary>
internal sealed class SelectionCompiler(
    PreparedOperation operation,
    IReadOnlyDictionary<string, bool> conditions,
    AuthorizationDecisions decisions,
    IReadOnlyList<ISelectionPlanner> planners,
    bool isIncremental
)
{
    private Schema Schema => operation.Document.Schema;

    /// <summary>The selections on the operation's root type.</summary>
    public SelectionSet CompileRoot(ObjectType rootType)
    {
        var collection = NewCollection(rootType);
        collection.Collect(operation.Definition.SelectionSet, null);
        return Finish(rootType, collection, null, DeferrableFields.All, isPlanned: false);
    }

    /// <summary>The selections of a field on one of its possible types.</summary>
    public SelectionSet CompileBelow(FieldSelection field, ObjectType type)
    {
        var collection = NewCollection(type);
        for (var i = 0; i < field.Nodes.Length; i++)
        {
            if (field.Nodes[i].SelectionSet is { } selectionSet)
            {
                collection.Collect(selectionSet, field.NodeUsages[i]);
            }
        }

        var planner = FindPlanner(type);
        var isPlanned =
            planner is not null
            || field.Binding is { YieldsQuery: true }
            || (field.IsPlanned && field.Binding?.Resolver is null);
        var deferrable = isPlanned ? Deferrable(field, type, collection) : DeferrableFields.All;
        return Finish(type, collection, field, deferrable, isPlanned);
    }

    /// <summary>What a data source can read later of a type.</summary>
    private DeferrableFields Deferrable(FieldSelection field, ObjectType type, FieldCollection collection)
    {
        if (type.Features.Get<PageTypeFeature>() is not { } page)
        {
            return CanDefer(type) ? DeferrableFields.All : DeferrableFields.None;
        }

        if (!CanDefer((ObjectType)Schema.Types[page.Element]))
        {
            return DeferrableFields.None;
        }

        return page.IsEdge ? DeferrableFields.OfEdge
            : field.Binding is { YieldsQuery: true } || CanDefer(field.DeclaringType)
                ? DeferrableFields.OfPage(collection, field.RunsWith)
            : DeferrableFields.None;
    }

    private bool CanDefer(ObjectType type) =>
        FindPlanner(type)?.CanDefer(type.Features.Get<RuntimeTypeFeature>()!.Type) is true;

    /// <summary>The locations of nodes in the operation's document.</summary>
    public ImmutableArray<SourceLocation> LocationsOf(ImmutableArray<FieldNode> nodes) =>
        [.. nodes.Select(node => operation.Document.Source.GetLocation(node.Span.Start))];

    /// <summary>How a list field is streamed; null when it is not.</summary>
    public StreamUsage? StreamOf(FieldDefinition field, FieldNode node)
    {
        if (
            !isIncremental
            || field.Type.NullableType is not ListType
            || BuiltInDirectives.Find(node.Directives, BuiltInDirectives.Stream) is not { } directive
            || !ConditionalDirective.Condition(directive, conditions)
        )
        {
            return null;
        }

        return new StreamUsage(
            ConditionalDirective.Label(directive),
            ConditionalDirective.Argument(directive, "initialCount")
        );
    }

    /// <summary>The step for elements of a field, or null when no planner reads them.</summary>
    public SelectionStep? PlanStep(FieldSelection field, ObjectType elementType, SelectionSource source)
    {
        var selections =
            source == SelectionSource.Query
                ? field.Selections ?? field.SelectionsOn(elementType)
                : field.SelectionsOn(elementType);
        return PlanStep(field, elementType, source, selections);
    }

    /// <summary>The step for fields that come later: by the keys of the entities that have them, or by the query of the page.</summary>
    private SelectionStep? PlanLater(FieldSelection field, ObjectType type, SelectionSet selections)
    {
        if (type.Features.Get<PageTypeFeature>() is not { } page)
        {
            return PlanStep(field, type, SelectionSource.Entities, selections);
        }

        var element = (ObjectType)Schema.Types[page.Element];
        return page.IsEdge ? PlanStep(field, element, SelectionSource.Entities, selections)
            : field.Binding is { YieldsQuery: true } ? PlanStep(field, element, SelectionSource.Query, selections)
            : PlanStep(field, field.DeclaringType, SelectionSource.Owners, selections);
    }

    private SelectionStep? PlanStep(
        FieldSelection field,
        ObjectType elementType,
        SelectionSource source,
        SelectionSet selections
    ) =>
        FindPlanner(elementType)
            ?.Plan(
                new SelectionPlanRequest(
                    field,
                    source,
                    elementType.Features.Get<RuntimeTypeFeature>()!.Type,
                    elementType,
                    selections
                )
            );

    private ISelectionPlanner? FindPlanner(ObjectType type) =>
        type.Features.Get<RuntimeTypeFeature>() is { } runtime
            ? planners.FirstOrDefault(planner => planner.Reads(runtime.Type))
            : null;

    private FieldCollection NewCollection(ObjectType type) => new(operation.Document, type, conditions, isIncremental);

    private SelectionSet Finish(
        ObjectType type,
        FieldCollection collection,
        FieldSelection? above,
        DeferrableFields deferrable,
        bool isPlanned
    )
    {
        var runsWith = above?.RunsWith ?? [];
        var now = ImmutableArray.CreateBuilder<FieldSelection>(collection.Fields.Count);
        List<(ImmutableArray<DeferUsage> Usages, ImmutableArray<FieldSelection>.Builder Fields)> later = [];
        foreach (var collected in collection.Fields.Values)
        {
            if (operation.Document.FindField(type, collected.First.Name.Value) is not { } definition)
            {
                continue;
            }

            var waiting = deferrable.Contains(definition) ? collected.Waiting : runsWith;
            var isNow = DeferrableFields.Same(waiting, runsWith);
            var decision = decisions.On(definition.Features.Get<AuthorizationFeature>());
            var selection = new FieldSelection(
                this,
                type,
                definition,
                collected,
                decision,
                isNow ? runsWith : waiting,
                isPlanned
            );
            (isNow ? now : GroupOf(later, waiting)).Add(selection);
        }

        return collection.Usages.Count == 0 && later.Count == 0
            ? new SelectionSet(type, now.DrainToImmutable())
            : Defer(type, now.DrainToImmutable(), collection.Usages, later, above);
    }

    private static ImmutableArray<FieldSelection>.Builder GroupOf(
        List<(ImmutableArray<DeferUsage> Usages, ImmutableArray<FieldSelection>.Builder Fields)> groups,
        ImmutableArray<DeferUsage> usages
    )
    {
        foreach (var group in groups)
        {
            if (DeferrableFields.Same(group.Usages, usages))
            {
                return group.Fields;
            }
        }

        var fields = ImmutableArray.CreateBuilder<FieldSelection>();
        groups.Add((usages, fields));
        return fields;
    }

    private SelectionSet Defer(
        ObjectType type,
        ImmutableArray<FieldSelection> now,
        IReadOnlyList<DeferUsage> usages,
        List<(ImmutableArray<DeferUsage> Usages, ImmutableArray<FieldSelection>.Builder Fields)> later,
        FieldSelection? above
    )
    {
        var groups = later.Select(group =>
        {
            var selections = new SelectionSet(type, group.Fields.DrainToImmutable());
            var step = new Lazy<SelectionStep?>(() => above is null ? null : PlanLater(above, type, selections));
            return new DeferredSelections(group.Usages, selections, above, step);
        });
        var deferral = new Deferral([.. usages], [.. groups]);
        return new SelectionSet(type, now)
        {
            Deferral = deferral,
            DeferralMark = FieldSelection.MarkOf(this, type, Schema.FindField(type, "__typename")!, deferral),
        };
    }
}
