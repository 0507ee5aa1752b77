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
        };
        using var result = RequestExecutorFactory
            .Create(schema, Services)
            .ExecuteAsync(request, CancellationToken.None)
            .GetAwaiter()
            .GetResult();
        return Encoding.UTF8.GetString(result.Json.Span);
    }
}
