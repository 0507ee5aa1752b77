using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Planning;

/// <summary>A data source that takes over whole selections: see <c>Planning/README.md</c>. Stateless and shared by all requests.</summary>
public interface ISelectionPlanner
{
    /// <summary>Whether values of this runtime type are entities that the planner reads.</summary>
    bool Reads(Type runtimeType);

    /// <summary>
    /// Whether the planner's steps honour <see cref="SelectionSet.DeferralMark"/> on entities of a type. Where not, nothing of them is
    /// deferred.
    /// </summary>
    bool CanDefer(Type runtimeType) => false;

    /// <summary>Checks every binding of the types it reads once, when the schema is built.</summary>
    /// <exception cref="SchemaBindingException">A bound expression cannot be translated; the message names it.</exception>
    void Validate(Schema schema);

    /// <summary>Compiles a selection. Called when an operation is compiled; the step is shared by all requests that run the plan.</summary>
    SelectionStep Plan(SelectionPlanRequest request);

    /// <summary>
    /// Runs all steps that are ready at the same time, in as few round trips as can be (one). Each execution ends by
    /// <see cref="StepExecution.Complete"/> or <see cref="StepExecution.Fail"/>; an exception fails all that are open.
    /// </summary>
    ValueTask ExecuteAsync(IReadOnlyList<StepExecution> executions, CancellationToken cancellationToken);
}
