using System.Text;
using System.Text.Json;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.Conformance.Execution;

/// <summary>Runs one operation over JSON with the engine's own executor, without its limits.</summary>
internal static class JsonExecution
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(
            new ExecutionOptions
            {
                Timeout = TimeSpan.FromMinutes(1),
                MaximumDepth = int.MaxValue,
                MaximumCycleDepth = int.MaxValue,
                MaximumAliases = int.MaxValue,
                MaximumRootFields = int.MaxValue,
                MaximumFieldCost = double.MaxValue,
                MaximumTypeCost = double.MaxValue,
            }
        )
        .AddScoped<BatchScheduler>()
        .BuildServiceProvider();

    /// <summary>The GraphQL response.</summary>
    public static string Run(
        Schema schema,
        ReadOnlyMemory<byte> document,
        string? operationName,
        JsonElement variables,
        JsonElement root
    )
    {
        JsonResolvers.Attach(schema, root);
        var request = new GraphQLRequest
        {
            Services = Services,
            Document = document,
            OperationName = operationName,
            Variables = variables,
            AllowIncremental = true,
        };
        return RunAsync(RequestExecutorFactory.Create(schema, Services), request).GetAwaiter().GetResult();
    }

    private static async Task<string> RunAsync(IRequestExecutor executor, GraphQLRequest request)
    {
        await using var response = await executor.StartAsync(request, CancellationToken.None);
        if (response is not ResponseStream payloads)
        {
            return Encoding.UTF8.GetString(((SingleResponse)response).Result.Json.Span);
        }

        var texts = new List<string>();
        await foreach (var payload in payloads)
        {
            using (payload)
            {
                texts.Add(Encoding.UTF8.GetString(payload.Json.Span));
            }
        }

        return $"[{string.Join(',', texts)}]";
    }
}
