using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Lavamedia.GraphQL.AspNetCore.Mcp;

/// <summary>
/// Lists and runs tools. A tool runs like any other stored operation, with the rights, limits and costs of whoever calls (rules Z-10, G-5).
/// </summary>
internal sealed class ToolHandler(PublishedTools tools, IRequestExecutor executor, IHttpContextAccessor accessor)
{
    private HttpContext Http =>
        accessor.HttpContext ?? throw new InvalidOperationException("A tool was called outside of a request.");

    /// <summary>The tools that the caller may use, in one page.</summary>
    public async ValueTask<ListToolsResult> ListAsync(
        RequestContext<ListToolsRequestParams> request,
        CancellationToken cancellationToken
    )
    {
        var usable = new List<Tool>();
        foreach (
            var tool in tools.Of(executor.Schema).Values.OrderBy(tool => tool.Description.Name, StringComparer.Ordinal)
        )
        {
            if (await MayUseAsync(tool, cancellationToken))
            {
                usable.Add(tool.Description);
            }
        }

        return new ListToolsResult { Tools = usable };
    }

    /// <summary>Runs a tool. What the operation refuses is a result that the model reads; a tool that there is not is an error of the protocol.</summary>
    public async ValueTask<CallToolResult> CallAsync(
        RequestContext<CallToolRequestParams> request,
        CancellationToken cancellationToken
    )
    {
        if (!tools.Of(executor.Schema).TryGetValue(request.Params.Name, out var tool))
        {
            throw new McpProtocolException(
                $"There is no tool \"{request.Params.Name}\"; tools/list names those that there are.",
                McpErrorCode.InvalidParams
            );
        }

        var http = Http;
        try
        {
            var variables = JsonSerializer.SerializeToElement(
                request.Params.Arguments ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal)
            );
            var operations = new RequestPreparation(OptionsOf(http));
            var prepared = await operations.PrepareAsync(
                new RequestBody(default, tool.Operation.Id, tool.Operation.Name, variables, default),
                http,
                http.User
            );
            await using var response = await RequestPreparation.StartAsync(
                prepared with
                {
                    CostReport = CostReport.None,
                },
                cancellationToken
            );
            return Answer(((SingleResponse)response).Result.Json);
        }
        catch (InvalidRequestException refusal)
        {
            return Refusal($"{refusal.Message} ({refusal.Code})");
        }
    }

    private static GraphQLEndpointOptions OptionsOf(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<GraphQLEndpointOptions>()
        ?? throw new InvalidOperationException("Tools are mapped by MapMcpTools.");

    private async ValueTask<bool> MayUseAsync(PublishedTool tool, CancellationToken cancellationToken)
    {
        var http = Http;
        var authorizer = http.RequestServices.GetRequiredService<IFieldAuthorizer>();
        foreach (var requirement in tool.Requirements)
        {
            if (
                await authorizer.AuthorizeAsync(requirement, http.User, http.RequestServices, cancellationToken)
                is not AuthorizationDecision.Allowed
            )
            {
                return false;
            }
        }

        return true;
    }

    private static CallToolResult Answer(ReadOnlyMemory<byte> json)
    {
        using var response = JsonDocument.Parse(json);
        var data = response.RootElement.TryGetProperty("data", out var given) ? given : default;
        var isWhole = data.ValueKind is JsonValueKind.Object && !response.RootElement.TryGetProperty("errors", out _);
        return new CallToolResult
        {
            // Clients that know no structured content read the same as text.
            Content = [new TextContentBlock { Text = (isWhole ? data : response.RootElement).GetRawText() }],
            StructuredContent = isWhole ? data.Clone() : null,
            IsError = !isWhole || data.EnumerateObject().Any(field => HasErrors(field.Value)),
        };
    }

    /// <summary>Whether the payload of a mutation tells errors.</summary>
    private static bool HasErrors(JsonElement payload) =>
        payload.ValueKind is JsonValueKind.Object
        && payload.TryGetProperty("errors", out var errors)
        && errors.ValueKind is JsonValueKind.Array
        && errors.GetArrayLength() > 0;

    private static CallToolResult Refusal(string message) =>
        new() { Content = [new TextContentBlock { Text = message }], IsError = true };
}
