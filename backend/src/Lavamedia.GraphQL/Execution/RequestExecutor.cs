using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution.Pipeline;
using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Internal;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Execution;

/// <summary>The row of stations that a request passes: document, operation, variables, authorization, plan, cost, run.</summary>
internal sealed class RequestExecutor(
    Schema schema,
    DocumentStation documents,
    AuthorizationStation authorization,
    PlanStation plans,
    RunStation runs,
    ExecutionOptions options,
    IReadOnlyList<IResponseExtension> extensions
) : IRequestExecutor
{
    public Schema Schema => schema;

    public async Task<ExecutionResponse> StartAsync(GraphQLRequest request, CancellationToken cancellationToken) =>
        new SingleResponse(await ExecuteAsync(request, cancellationToken).ConfigureAwait(false));

    public async Task<ExecutionResult> ExecuteAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(options.Timeout);
        try
        {
            return await RunAsync(request, deadline.Token).ConfigureAwait(false);
        }
        catch (RequestRefusedException refused)
        {
            return ResponseWriting.Refusal(
                refused.Outcome,
                request.AllowIntrospection ? refused.Errors : Suggestions.Hide(refused.Errors)
            );
        }
        catch (OperationCanceledException)
            when (!cancellationToken.IsCancellationRequested && deadline.IsCancellationRequested)
        {
            return ResponseWriting.Refusal(
                ExecutionOutcome.TimedOut,
                [
                    new GraphQLError($"The request exceeded the configured timeout of `{options.Timeout}`.")
                    {
                        Code = ExecutionErrorCodes.Timeout,
                    },
                ]
            );
        }
    }

    private async Task<ExecutionResult> RunAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        var document = await documents.PrepareAsync(request, cancellationToken).ConfigureAwait(false);
        var operation = OperationStation.Choose(document, request);
        var variables = VariableStation.Coerce(operation, request);
        var decisions = await authorization.DecideAsync(operation, request, cancellationToken).ConfigureAwait(false);
        var plan = plans.Find(operation, variables, decisions);
        var context = runs.CreateContext(operation, request, variables, decisions, cancellationToken);
        var cost = CostStation.Measure(plan, context, options);

        var writer = new ResultWriter();
        try
        {
            writer.WriteRaw("{"u8);
            if (request.CostReport != CostReport.Validate)
            {
                await runs.RunAsync(plan, context, writer).ConfigureAwait(false);
                if (writer.Errors.Count > 0)
                {
                    writer.WriteRaw(","u8);
                    ResponseWriting.WriteErrors(writer, writer.Errors);
                }
            }

            WriteExtensions(request, cost, writer);
            writer.WriteRaw("}"u8);
            return new ExecutionResult(ExecutionOutcome.Executed, writer, writer.Errors);
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    private void WriteExtensions(GraphQLRequest request, OperationCost cost, ResultWriter writer)
    {
        var members = extensions.Where(extension => extension.AppliesTo(request)).ToList();
        if (members.Count == 0 && request.CostReport == CostReport.None)
        {
            return;
        }

        if (request.CostReport != CostReport.Validate)
        {
            writer.WriteRaw(","u8);
        }

        writer.WriteRaw("\"extensions\":"u8);
        var json = writer.BeginScalar();
        json.WriteStartObject();
        if (request.CostReport != CostReport.None)
        {
            json.WriteStartObject("operationCost"u8);
            json.WriteNumber("fieldCost"u8, cost.FieldCost);
            json.WriteNumber("typeCost"u8, cost.TypeCost);
            json.WriteEndObject();
        }

        foreach (var extension in members)
        {
            json.WritePropertyName(extension.Name);
            extension.Write(request, json);
        }

        json.WriteEndObject();
        json.Flush();
    }
}
