using Lavamedia.GraphQL.Execution.Pipeline;
using Lavamedia.GraphQL.Execution.Subscriptions;
using Lavamedia.GraphQL.Internal;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution;

/// <summary>The row of stations that a request passes: document, operation, variables, authorization, plan, cost, run.</summary>
internal sealed class RequestExecutor(
    Schema schema,
    DocumentStation documents,
    OperationRunner operations,
    SubscriptionRunner subscriptions,
    ExecutionOptions options
) : IRequestExecutor
{
    public Schema Schema => schema;

    public async Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(options.Timeout, cancellationToken);
        try
        {
            var prepared = await PrepareAsync(request, false, deadline.Token).ConfigureAwait(false);
            return await operations.ExecuteAsync(prepared, deadline).ConfigureAwait(false);
        }
        catch (RequestRefusedException refused)
        {
            return Refuse(request, refused);
        }
        catch (OperationCanceledException) when (deadline.HasPassed)
        {
            return ResponseWriting.Refusal(ExecutionOutcome.TimedOut, [deadline.ToError()]);
        }
    }

    public async Task<ExecutionResponse> StartAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        var deadline = new Deadline(options.Timeout, cancellationToken);
        ExecutionResponse? response = null;
        try
        {
            var prepared = await PrepareAsync(request, request.AllowSubscriptions, deadline.Token)
                .ConfigureAwait(false);
            response =
                prepared.Operation.Definition.Operation is OperationKind.Subscription
                && request.CostReport is not CostReport.Validate
                    ? await subscriptions.StartAsync(prepared, deadline.Token, cancellationToken).ConfigureAwait(false)
                    : await operations.StartAsync(prepared, deadline).ConfigureAwait(false);
        }
        catch (RequestRefusedException refused)
        {
            response = new SingleResponse(Refuse(request, refused));
        }
        catch (OperationCanceledException) when (deadline.HasPassed)
        {
            response = new SingleResponse(ResponseWriting.Refusal(ExecutionOutcome.TimedOut, [deadline.ToError()]));
        }
        finally
        {
            // A response in parts keeps its deadline until its last part.
            if (response is not ResponseStream { Kind: ResponseStreamKind.Incremental })
            {
                deadline.Dispose();
            }
        }

        return response;
    }

    private static ExecutionResult Refuse(GraphQLRequest request, RequestRefusedException refused) =>
        ResponseWriting.Refusal(
            refused.Outcome,
            request.AllowIntrospection ? refused.Errors : Suggestions.Hide(refused.Errors)
        );

    private async ValueTask<PreparedRequest> PrepareAsync(
        GraphQLRequest request,
        bool allowSubscriptions,
        CancellationToken cancellationToken
    )
    {
        var document = await documents.PrepareAsync(request, cancellationToken).ConfigureAwait(false);
        var operation = OperationStation.Choose(document, request, allowSubscriptions);
        return new PreparedRequest(request, operation, VariableStation.Coerce(operation, request));
    }
}
