using System.Collections;
using System.Collections.Immutable;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>
/// Counts depth, cycles, aliases, root fields and cost over the merged selections, and refuses what is over a limit before any resolver runs
/// (rule G-3). The walk ends at the first limit that is passed, so that fragments that multiply cannot make it long.
/// </summary>
internal sealed class CostStation
{
    private static readonly string[] PagingArguments = ["first", "last", "take"];
    private readonly OperationContext _context;
    private readonly ExecutionOptions _options;
    private readonly Dictionary<FieldDefinition, int> _path = [];
    private int _aliases;
    private int _fields;
    private bool _hasWrongArguments;

    private CostStation(OperationContext context, ExecutionOptions options)
    {
        _context = context;
        _options = options;
    }

    /// <summary>Measures an operation, and lets its caller pay for it.</summary>
    /// <exception cref="RequestRefusedException">The operation is over a limit or over the budget.</exception>
    public static async ValueTask<OperationCost> ChargeAsync(
        OperationPlan plan,
        OperationContext context,
        ExecutionOptions options,
        CancellationToken cancellationToken
    )
    {
        var cost = Measure(plan, context, options);
        if (
            context.Request is { Budget: { } budget, CostReport: not CostReport.Validate }
            && await budget.SpendAsync(cost.FieldCost, cancellationToken).ConfigureAwait(false) is { } wait
        )
        {
            var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
            throw new RequestRefusedException(
                ExecutionOutcome.BudgetSpent,
                new GraphQLError($"The budget for operations is spent. Try again in {seconds} s.")
                {
                    Code = ExecutionErrorCodes.BudgetSpent,
                    Extensions = ImmutableDictionary<string, object?>.Empty.Add("retryAfter", seconds),
                }
            );
        }

        return cost;
    }

    private static OperationCost Measure(OperationPlan plan, OperationContext context, ExecutionOptions options)
    {
        var rootFields =
            plan.Root.Fields.Length + (plan.Root.Deferral?.Groups.Sum(group => group.Selections.Fields.Length) ?? 0);
        if (rootFields > options.MaximumRootFields)
        {
            throw Limit(
                $"The operation selects {rootFields} root fields; at most {options.MaximumRootFields} are allowed."
            );
        }

        var cost = Known(plan, context, options);
        var sum = context.Request.Batch?.Add(cost) ?? cost;
        var maximum = Math.Min(
            options.MaximumFieldCost,
            context.Request.Budget?.MaximumFieldCost ?? double.PositiveInfinity
        );
        if (sum.FieldCost > maximum)
        {
            throw OverBudget("field", sum.FieldCost, maximum);
        }

        return sum.TypeCost > options.MaximumTypeCost
            ? throw OverBudget("type", sum.TypeCost, options.MaximumTypeCost)
            : cost;
    }

    private static OperationCost Known(OperationPlan plan, OperationContext context, ExecutionOptions options)
    {
        if (plan.Costs.TryGet(context.Variables, out var known))
        {
            return known;
        }

        var station = new CostStation(context, options);
        var cost = station.OfSelections(plan.Root, 1, null);
        if (!station._hasWrongArguments)
        {
            plan.Costs.Keep(context.Variables, cost);
        }

        return cost;
    }

    private OperationCost OfSelections(SelectionSet selections, int depth, double? pageSize)
    {
        var cost = OfFields(selections, depth, pageSize);

        // What comes later costs as much as what comes at once.
        foreach (var group in selections.Deferral?.Groups ?? [])
        {
            cost += OfFields(group.Selections, depth, pageSize);
        }

        return cost + new OperationCost(0, 1);
    }

    private OperationCost OfFields(SelectionSet selections, int depth, double? pageSize)
    {
        var cost = default(OperationCost);
        foreach (var field in selections.Fields)
        {
            if (field.Field.Name.StartsWith("__", StringComparison.Ordinal))
            {
                CountFree(field, depth);
            }
            else
            {
                cost += OfField(field, depth, pageSize);
            }
        }

        return cost;
    }

    /// <summary>
    /// What the schema says of itself and of the types of objects costs nothing, but every one of its fields makes the response longer,
    /// for each object anew.
    /// </summary>
    private void CountFree(FieldSelection field, int depth)
    {
        CountField(field, depth);
        if (field.Field.Type.Named is not ObjectType type)
        {
            return;
        }

        foreach (var inner in field.SelectionsOn(type).Fields)
        {
            // How deep introspection goes has a limit of its own (HC0086).
            CountFree(inner, depth);
        }
    }

    private OperationCost OfField(FieldSelection field, int depth, double? pageSize)
    {
        CountField(field, depth);
        var isComposite = field.Field.Type.Named.IsComposite;
        var feature = field.Field.Features.Get<CostFeature>();
        var weight = feature?.Weight ?? (isComposite ? 1 : 0);
        if (!isComposite)
        {
            return new OperationCost(weight, 0);
        }

        // Inside a connection the page size counts for the lists of its elements; elsewhere a list counts its assumed size.
        var isList = field.Field.Type.NullableType is ListType;
        RequireSlicing(field, feature);
        var size = isList ? SliceOf(field, feature) ?? pageSize ?? feature?.AssumedSize ?? 1 : 1;
        double? nextPageSize = field.Binding?.Paging is { } paging ? PageSizeOf(field, paging) : null;
        var (innerField, innerType) = (0d, 0d);
        EnterCycle(field.Field);
        var (before, most) = (_aliases, _aliases);
        foreach (var type in _context.Schema.GetPossibleTypes(field.Field.Type.Named))
        {
            // An object has one type, so what is selected on all of them counts once.
            _aliases = before;
            var cost = OfSelections(field.SelectionsOn(type), depth + 1, nextPageSize);
            innerField = Math.Max(innerField, cost.FieldCost);
            innerType = Math.Max(innerType, cost.TypeCost);
            most = Math.Max(most, _aliases);
        }

        _aliases = most;

        _path[field.Field]--;
        return new OperationCost(weight + (size * innerField), size * innerType);
    }

    private void RequireSlicing(FieldSelection field, CostFeature? feature)
    {
        if (feature is not { RequireOneSlicingArgument: true })
        {
            return;
        }

        IReadOnlyList<string> names = feature.SlicingArguments.Count > 0 ? feature.SlicingArguments : PagingArguments;
        if (ArgumentsOf(field) is { } arguments && names.Count(name => Given(arguments, name) is not null) != 1)
        {
            throw RequestRefusedException.Of(
                ExecutionOutcome.Invalid,
                $"Exactly one slicing argument must be defined: {string.Join(" or ", names.Where(name => arguments.Definitions.TryGet(name, out _)).Select(name => $"`{name}`"))} of `{field.Field}`.",
                ExecutionErrorCodes.SlicingArgumentMissing
            );
        }
    }

    /// <summary>The items of a list that the field's own arguments cut; null where none does.</summary>
    private double? SliceOf(FieldSelection field, CostFeature? feature)
    {
        if (feature is not { SlicingArguments.Count: > 0 } || ArgumentsOf(field) is not { } arguments)
        {
            return null;
        }

        var size = feature.SlicingArguments.Max(name => Given(arguments, name));
        return size is null ? null : Math.Clamp(size.Value, 0, feature.AssumedSize ?? int.MaxValue);
    }

    /// <summary>The arguments of a field; null when they are wrong: the same error is raised again, with its path, when the field runs.</summary>
    private ArgumentValues? ArgumentsOf(FieldSelection field)
    {
        try
        {
            return _context.ArgumentsOf(field);
        }
        catch (GraphQLException)
        {
            _hasWrongArguments = true;
            return null;
        }
    }

    private double PageSizeOf(FieldSelection field, PagingOptions paging)
    {
        if (ArgumentsOf(field) is not { } arguments)
        {
            return paging.DefaultPageSize;
        }

        var size =
            Given(arguments, "first") ?? Given(arguments, "last") ?? Given(arguments, "take") ?? paging.DefaultPageSize;
        return Math.Clamp(size, 0, paging.MaximumPageSize);
    }

    /// <summary>The number that an argument gives; for a list, such as <c>ids</c>, the number of its items.</summary>
    private static int? Given(ArgumentValues arguments, string name) =>
        !arguments.Definitions.TryGet(name, out var definition) ? null
        : arguments[definition.Ordinal] is ICollection items ? items.Count
        : arguments[definition.Ordinal] as int?;

    private void CountField(FieldSelection field, int depth)
    {
        if (depth > _options.MaximumDepth)
        {
            throw Limit($"The operation is nested deeper than the {_options.MaximumDepth} levels that are allowed.");
        }

        if (field.Nodes[0].Alias is not null && ++_aliases > _options.MaximumAliases)
        {
            throw Limit($"The operation has more than the {_options.MaximumAliases} aliases that are allowed.");
        }

        if (++_fields > _options.MaximumFields)
        {
            throw Limit(
                $"The operation selects more than the {_options.MaximumFields} fields that are allowed once its fragments are expanded."
            );
        }
    }

    private void EnterCycle(FieldDefinition field)
    {
        var times = _path[field] = _path.GetValueOrDefault(field) + 1;
        if (times > _options.MaximumCycleDepth)
        {
            throw RequestRefusedException.Of(
                ExecutionOutcome.Invalid,
                "Maximum allowed coordinate cycle depth was exceeded.",
                ExecutionErrorCodes.CycleTooDeep
            );
        }
    }

    private static RequestRefusedException Limit(string message) =>
        RequestRefusedException.Of(ExecutionOutcome.Invalid, message, ExecutionErrorCodes.LimitExceeded);

    private static RequestRefusedException OverBudget(string kind, double cost, double maximum) =>
        new(
            ExecutionOutcome.Invalid,
            new GraphQLError($"The maximum allowed {kind} cost was exceeded.")
            {
                Code = ExecutionErrorCodes.CostExceeded,
                Extensions = ImmutableDictionary<string, object?>
                    .Empty.Add($"{kind}Cost", cost)
                    .Add($"max{char.ToUpperInvariant(kind[0])}{kind[1..]}Cost", maximum),
            }
        );
}
