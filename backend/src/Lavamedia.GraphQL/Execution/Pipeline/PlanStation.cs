using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>Finds or compiles the plan of an operation. The key holds everything that shapes a plan and no value of a viewer (rule G-11).</summary>
internal sealed class PlanStation(Schema schema, ExecutionOptions options, IReadOnlyList<ISelectionPlanner> planners)
{
    private readonly BoundedCache<PlanKey, OperationPlan> _plans = new(
        options.MaximumCachedPlans,
        options.MaximumCachedBytes
    );

    /// <exception cref="RequestRefusedException">The schema has no root for this kind of operation, or a condition is null.</exception>
    public OperationPlan Find(PreparedRequest prepared, AuthorizationDecisions decisions, bool allowIncremental)
    {
        var operation = prepared.Operation;
        var conditions = operation.ConditionsOf(prepared.Variables);
        var isIncremental = allowIncremental && operation.IsIncremental;
        var key = new PlanKey(operation, ToText(conditions), decisions.ToKey(), isIncremental);
        if (_plans.Find(key) is { } known)
        {
            return known;
        }

        var kind = operation.Definition.Operation;
        var root =
            schema.FindRootType(kind)
            ?? throw RequestRefusedException.Of(
                ExecutionOutcome.Invalid,
                $"Schema is not configured to execute {kind.ToString().ToLowerInvariant()} operation.",
                ExecutionErrorCodes.OperationNotAllowed
            );
        var compiler = new SelectionCompiler(operation, conditions, decisions, planners, isIncremental);
        var plan = new OperationPlan(operation, compiler.CompileRoot(root), isIncremental);
        _plans.Add(key, plan, operation.Document.Source.Utf8.Length);
        return plan;
    }

    private static string ToText(IReadOnlyDictionary<string, bool> conditions) =>
        conditions.Count == 0 ? "" : string.Concat(conditions.Values.Select(value => value ? '1' : '0'));

    /// <summary>An operation of a kept document, and what shapes its plan beside the document.</summary>
    private readonly record struct PlanKey(
        PreparedOperation Operation,
        string Conditions,
        string Decisions,
        bool IsIncremental
    );
}
