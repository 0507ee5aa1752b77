using System.Security.Claims;
using Lavamedia.GraphQL.AspNetCore.PersistedOperations;
using Lavamedia.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.AspNetCore.Requests;

/// <summary>
/// The one way from a transport to the engine: whatever door an operation came through, the same limits and rights hold (rule G-5).
/// </summary>
internal sealed class RequestPreparation(GraphQLEndpointOptions options)
{
    /// <summary>Makes the engine's request of what a client sent: finds its stored document, and says what the caller may do.</summary>
    /// <param name="body">What the client sent.</param>
    /// <param name="context">The request, or the connection, that it came through.</param>
    /// <param name="user">Who asks.</param>
    /// <exception cref="InvalidRequestException">The caller may not run this document.</exception>
    public async ValueTask<GraphQLRequest> PrepareAsync(RequestBody body, HttpContext context, ClaimsPrincipal user)
    {
        var headers = context.Request.Headers;
        var request = new GraphQLRequest
        {
            Services = context.RequestServices,
            User = user,
            Document = body.Query,
            DocumentId = body.Id,
            DocumentOwner = options.DocumentOwnerOf(user),
            OperationName = body.OperationName,
            Variables = body.Variables,
            Extensions = body.Extensions,
            Budget = options.BudgetOf(context, user),
            RunsInTurn = options.RunsInTurn(context),
            MayCoalesce = MayCoalesce(context, user),
            AllowIntrospection = options.AllowsIntrospection(user),
            CostReport = headers["GraphQL-Cost"].ToString() switch
            {
                "report" => CostReport.Report,
                "validate" => CostReport.Validate,
                _ => CostReport.None,
            },
        };
        request.Items[RequestItems.HttpContext] = context;
        if (headers[StatisticsReport.Name] == "report" && options.AllowsStatistics(user))
        {
            request.Items[StatisticsReport.Name] = true;
        }
        var documents = context.RequestServices.GetService<DocumentResolver>();
        return documents is null
            ? request
            : await documents.ResolveAsync(request, options.OnlyAllowsPersistedDocuments(user), context.RequestAborted);
    }

    /// <summary>
    /// Whether the answer is the same for all who ask this: the caller is nobody in particular, does not want to see statements, and what is read is not
    /// a rehearsal that belongs to the request.
    /// </summary>
    private bool MayCoalesce(HttpContext context, ClaimsPrincipal user) =>
        options.CoalescesRequests
        && user.Identity?.IsAuthenticated is not true
        && !context.Request.Headers.ContainsKey(StatisticsReport.Name)
        && !options.RunsInTurn(context);

    /// <summary>Starts an operation; a document that proved good is kept, where the client asked for it.</summary>
    /// <exception cref="OperationCanceledException">The caller went away.</exception>
    public static Task<ExecutionResponse> StartAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        var started = request.Services.GetRequiredService<IRequestExecutor>().StartAsync(request, cancellationToken);
        return
            request.Items.TryGetValue(RequestItems.PersistedQuery, out var item)
            && item is PersistedQueryExtension query
            ? KeepAsync(request, query, started)
            : started;
    }

    private static async Task<ExecutionResponse> KeepAsync(
        GraphQLRequest request,
        PersistedQueryExtension query,
        Task<ExecutionResponse> started
    )
    {
        var response = await started;
        if (response is not SingleResponse { Result.Outcome: not ExecutionOutcome.Executed })
        {
            var documents = request.Services.GetRequiredService<IAutomaticDocumentStore>();
            await documents.StoreAsync(query.Hash, request.Document);
        }
        return response;
    }
}
