using System.Collections.Immutable;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Execution.Coalescing;
using Lavamedia.GraphQL.Execution.Incremental;
using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>Runs queries and mutations, and makes their responses: one, or several where the plan defers.</summary>
internal sealed class OperationRunner(
    AuthorizationStation authorization,
    PlanStation plans,
    RunStation runs,
    ResponseExtensions extensions,
    RequestCoalescer coalescer,
    ExecutionOptions options
)
{
    /// <summary>The one response; nothing is deferred.</summary>
    public async Task<ExecutionResult> ExecuteAsync(PreparedRequest prepared, Deadline deadline)
    {
        var planned = await PlanAsync(prepared, false, deadline).ConfigureAwait(false);
        return await ExecuteAsync(planned, deadline.Token).ConfigureAwait(false);
    }

    /// <summary>The response, in parts where the plan defers; such a stream takes over the deadline.</summary>
    public async Task<ExecutionResponse> StartAsync(PreparedRequest prepared, Deadline deadline)
    {
        var planned = await PlanAsync(prepared, prepared.Request.AllowIncremental, deadline).ConfigureAwait(false);
        return planned.Plan.IsIncremental
            ? await StartIncrementalAsync(planned, deadline).ConfigureAwait(false)
            : new SingleResponse(await ExecuteAsync(planned, deadline.Token).ConfigureAwait(false));
    }

    private Task<ExecutionResult> ExecuteAsync(PlannedRequest planned, CancellationToken cancellationToken) =>
        CoalescingKey.Of(planned.Plan, planned.Prepared.Request) is { } key
            ? coalescer.RunAsync(key, planned, RunCoalescedAsync, cancellationToken)
            : RunAsync(planned, planned.Context);

    /// <summary>What is run for others as well is not cancelled with the one who came first.</summary>
    private Task<ExecutionResult> RunCoalescedAsync(PlannedRequest planned, CancellationToken cancellationToken) =>
        RunAsync(
            planned,
            cancellationToken == planned.Context.CancellationToken
                ? planned.Context
                : runs.CreateContext(planned.Prepared, planned.Decisions, cancellationToken)
        );

    private async Task<ExecutionResult> RunAsync(PlannedRequest planned, OperationContext context)
    {
        var run = runs.Create(planned.Plan, context);
        await using (run.ConfigureAwait(false))
        {
            var writer = new ResultWriter(run.MaximumResponseBytes);
            try
            {
                await RunAsync(run, writer).ConfigureAwait(false);
                return Finish(run, planned.Cost, writer);
            }
            catch
            {
                writer.Dispose();
                throw;
            }
        }
    }

    private async Task<ExecutionResponse> StartIncrementalAsync(PlannedRequest planned, Deadline deadline)
    {
        var run = runs.Create(planned.Plan, planned.Context);
        var log = new DeferralLog(ImmutableDictionary<DeferUsage, DeferredFragment>.Empty);
        var writer = new ResultWriter([], log, run.MaximumResponseBytes);
        var isStream = false;
        try
        {
            await RunAsync(run, writer).ConfigureAwait(false);
            if (log.IsEmpty)
            {
                return new SingleResponse(Finish(run, planned.Cost, writer));
            }

            var delivery = new IncrementalDelivery(run, deadline, log);
            isStream = !delivery.IsEmpty;
            if (isStream)
            {
                writer.WriteRaw(","u8);
                delivery.WriteFirst(writer);
            }

            var first = Finish(run, planned.Cost, writer);
            return isStream ? ToStream(first, delivery, run, deadline) : new SingleResponse(first);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
        finally
        {
            if (!isStream)
            {
                await run.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private static ResponseStream ToStream(
        ExecutionResult first,
        IncrementalDelivery delivery,
        OperationRun run,
        Deadline deadline
    ) =>
        new(
            ResponseStreamKind.Incremental,
            token => delivery.DeliverAsync(first, token),
            async () =>
            {
                await delivery.DisposeAsync().ConfigureAwait(false);
                await run.DisposeAsync().ConfigureAwait(false);
                deadline.Dispose();
                first.Dispose();
            }
        );

    private async ValueTask<PlannedRequest> PlanAsync(
        PreparedRequest prepared,
        bool allowIncremental,
        Deadline deadline
    )
    {
        var request = prepared.Request;
        var decisions = await authorization
            .DecideAsync(prepared.Operation, request, deadline.Token)
            .ConfigureAwait(false);
        var plan = plans.Find(prepared, decisions, allowIncremental);
        var context = runs.CreateContext(prepared, decisions, deadline.Token);
        var cost = await CostStation.ChargeAsync(plan, context, options, deadline.Token).ConfigureAwait(false);
        if (request is { ReceiveUploads: { } receive, CostReport: not CostReport.Validate } && plan.ReadsFiles)
        {
            deadline.Stop();
            await receive(deadline.Token).ConfigureAwait(false);
            deadline.Start();
        }

        return new PlannedRequest(prepared, decisions, plan, context, cost);
    }

    private static Task RunAsync(OperationRun run, ResultWriter writer)
    {
        writer.WriteRaw("{"u8);
        return run.Context.Request.CostReport is CostReport.Validate ? Task.CompletedTask : run.RunAsync(writer);
    }

    private ExecutionResult Finish(OperationRun run, OperationCost cost, ResultWriter writer)
    {
        var request = run.Context.Request;
        extensions.Write(request, cost, writer);
        writer.WriteRaw("}"u8);
        // Errors are not cached, nor are measurements (rule F-10).
        var mayCache = writer.Errors.Count == 0 && request.CostReport is CostReport.None;
        return new ExecutionResult(ExecutionOutcome.Executed, writer, writer.Errors, mayCache ? run.Plan.Cache : null);
    }

    /// <summary>A request that may run, and has paid for it.</summary>
    private readonly record struct PlannedRequest(
        PreparedRequest Prepared,
        AuthorizationDecisions Decisions,
        OperationPlan Plan,
        OperationContext Context,
        OperationCost Cost
    );
}
