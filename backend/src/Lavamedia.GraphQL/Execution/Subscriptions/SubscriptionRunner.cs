using System.Runtime.CompilerServices;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution.Pipeline;
using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Subscriptions;

/// <summary>
/// Runs subscriptions (spec section 6.2.3): opens the source stream and answers each of its events by running the operation anew, with
/// services, rights and visibility of that moment (rules Z-2, Z-12).
/// </summary>
internal sealed class SubscriptionRunner(
    AuthorizationStation authorization,
    PlanStation plans,
    RunStation runs,
    FieldFailures failures,
    ResponseExtensions extensions,
    IPrincipalRenewal? renewal,
    ExecutionOptions options
)
{
    /// <summary>Opens the source stream. The response is single when that fails: the errors say why.</summary>
    /// <param name="prepared">The operation.</param>
    /// <param name="opening">Holds while the stream is opened.</param>
    /// <param name="cancellationToken">Holds as long as the stream.</param>
    public async Task<ExecutionResponse> StartAsync(
        PreparedRequest prepared,
        CancellationToken opening,
        CancellationToken cancellationToken
    )
    {
        var decisions = await authorization
            .DecideAsync(prepared.Operation, prepared.Request, opening)
            .ConfigureAwait(false);
        var plan = plans.Find(prepared, decisions, allowIncremental: false);
        var cost = await CostStation
            .ChargeAsync(plan, runs.CreateContext(prepared, decisions, opening), options, opening)
            .ConfigureAwait(false);
        var field = plan.Root.Fields[0];
        if (field.Decision is not AuthorizationDecision.Allowed)
        {
            return Refuse(field, FieldFailures.Of(field, field.Decision).Errors);
        }

        var scope = new RootFieldScope(prepared.Request);
        var life = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task<ISourceStream>? open = null;
        try
        {
            var feature =
                field.Field.Features.Get<SubscriptionFeature>()
                ?? throw new InvalidOperationException($"{field.Field} has no source of events.");
            var context = runs.CreateContext(prepared, decisions, life.Token);
            open = feature.Open(new ResolverContext(context, scope, field, null)).AsTask();
            var source = await open.WaitAsync(opening).ConfigureAwait(false);
            return new ResponseStream(
                ResponseStreamKind.Subscription,
                token => AnswerAsync(prepared, source, feature, cost, token),
                () => EndAsync(source, scope, life)
            );
        }
        catch (Exception exception)
        {
            // The boundary to what a module's source may throw: known errors are shown, others logged and masked.
            await life.CancelAsync().ConfigureAwait(false);
            var end = EndLateAsync(open, field, scope, life);
            if (open is null or { IsCompleted: true })
            {
                await end.ConfigureAwait(false);
            }

            opening.ThrowIfCancellationRequested();
            return Refuse(field, failures.Of(field, exception).Errors);
        }
    }

    /// <summary>Ends a stream that nobody waits for any more, once it has opened or failed to.</summary>
    private async Task EndLateAsync(
        Task<ISourceStream>? open,
        FieldSelection field,
        RootFieldScope scope,
        CancellationTokenSource life
    )
    {
        try
        {
            // Why it failed has been told already, or is that nobody waits.
            await ((Task?)open ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            var source = open is { IsCompletedSuccessfully: true } ? await open.ConfigureAwait(false) : null;
            await EndAsync(source, scope, life).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // Nobody waits for this task: what fails in it is logged.
            failures.Of(field, exception);
        }
    }

    private static async ValueTask EndAsync(ISourceStream? source, RootFieldScope scope, CancellationTokenSource life)
    {
        using (life)
        await using (scope.ConfigureAwait(false))
        {
            if (source is not null)
            {
                await source.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>MapSourceToResponseEvent.</summary>
    private async IAsyncEnumerable<ExecutionResult> AnswerAsync(
        PreparedRequest prepared,
        ISourceStream source,
        SubscriptionFeature feature,
        OperationCost cost,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await using var events = source.ReadEventsAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            var (hasEvent, failure) = await NextAsync(events, prepared, cancellationToken).ConfigureAwait(false);
            if (failure is not null)
            {
                yield return ResponseWriting.Refusal(ExecutionOutcome.BadRequest, failure);
            }

            if (!hasEvent)
            {
                yield break;
            }

            var answer = await AnswerAsync(prepared, events.Current, feature, cost, cancellationToken)
                .ConfigureAwait(false);
            if (answer.Result is { } result)
            {
                yield return result;
            }

            if (answer.IsLast)
            {
                yield break;
            }
        }
    }

    private async ValueTask<(bool HasEvent, IReadOnlyList<GraphQLError>? Failure)> NextAsync(
        IAsyncEnumerator<object?> events,
        PreparedRequest prepared,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return (await events.MoveNextAsync().ConfigureAwait(false), null);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (SlowSubscriberException slow)
        {
            return (false, [slow.ToError()]);
        }
        catch (Exception exception)
        {
            // The boundary to the source: its failure ends the stream, and the client is told (spec section 6.2.3.2).
            return (false, failures.Of(prepared.Operation, exception));
        }
    }

    private async Task<(ExecutionResult? Result, bool IsLast)> AnswerAsync(
        PreparedRequest prepared,
        object? message,
        SubscriptionFeature feature,
        OperationCost cost,
        CancellationToken cancellationToken
    )
    {
        using var deadline = new Deadline(options.Timeout, cancellationToken);
        try
        {
            var user = prepared.Request.User;
            if (renewal is not null && user.Identity is { IsAuthenticated: true })
            {
                user = await renewal.RenewAsync(user, deadline.Token).ConfigureAwait(false);
                if (user is null)
                {
                    return (ResponseWriting.Refusal(ExecutionOutcome.BadRequest, [SessionEnded]), true);
                }
            }

            var request = prepared.Request with
            {
                User = user,
                Items = new Dictionary<object, object?>(prepared.Request.Items),
            };
            return await RunAsync(prepared with { Request = request }, message, feature, cost, deadline.Token)
                .ConfigureAwait(false);
        }
        catch (RequestRefusedException refused)
        {
            return (ResponseWriting.Refusal(refused.Outcome, refused.Errors), false);
        }
        catch (OperationCanceledException) when (deadline.HasPassed)
        {
            return (ResponseWriting.Refusal(ExecutionOutcome.TimedOut, [deadline.ToError()]), false);
        }
    }

    private async Task<(ExecutionResult? Result, bool IsLast)> RunAsync(
        PreparedRequest prepared,
        object? message,
        SubscriptionFeature feature,
        OperationCost cost,
        CancellationToken cancellationToken
    )
    {
        var decisions = await authorization
            .DecideAsync(prepared.Operation, prepared.Request, cancellationToken)
            .ConfigureAwait(false);
        var plan = plans.Find(prepared, decisions, allowIncremental: false);
        await using var run = runs.Create(plan, runs.CreateContext(prepared, decisions, cancellationToken));
        var writer = new ResultWriter(run.MaximumResponseBytes);
        try
        {
            writer.WriteRaw("{"u8);
            var hasValue = await run.RunEventAsync(message, writer).ConfigureAwait(false);
            if (!hasValue && writer.ErrorCount == 0 && feature.OmitsNull)
            {
                writer.Dispose();
                return (null, false);
            }

            extensions.Write(prepared.Request, cost, writer);
            writer.WriteRaw("}"u8);

            // Who may not read the field any more will not get anything else from the stream either.
            var isLast = plan.Root.Fields[0].Decision is not AuthorizationDecision.Allowed;
            return (new ExecutionResult(ExecutionOutcome.Executed, writer, writer.Errors), isLast);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    private static GraphQLError SessionEnded { get; } =
        new("The session has ended.") { Code = ExecutionErrorCodes.NotAuthenticated };

    private static SingleResponse Refuse(FieldSelection field, IReadOnlyList<GraphQLError> errors) =>
        new(
            ResponseWriting.Refusal(
                ExecutionOutcome.BadRequest,
                [.. errors.Select(error => error with { Path = [field.ResponseName] })]
            )
        );
}
