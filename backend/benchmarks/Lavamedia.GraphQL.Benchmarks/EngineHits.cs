using BenchmarkDotNet.Attributes;
using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.Benchmarks;

/// <summary>What the engine alone does and allocates for an operation that it knows: the values are in memory.</summary>
public class EngineHits
{
    private static readonly byte[] Operation =
        "query Shelf($title: String!) { shelf(title: $title) { title isOpen books { title pages author { name } } } }"u8.ToArray();
    private static readonly System.Text.Json.JsonElement Variables = System.Text.Json.JsonSerializer.SerializeToElement(
        new { title = "Lava" }
    );
    private readonly ServiceProvider services = Services();
    private IRequestExecutor? executor;

    /// <summary>Builds the schema.</summary>
    [GlobalSetup]
    public void SetUp() => executor = services.GetRequiredService<IRequestExecutor>();

    /// <summary>Asks once.</summary>
    /// <returns>The size of the response in bytes.</returns>
    [Benchmark]
    public async Task<int> AskAsync()
    {
        using var result = await executor!.ExecuteAsync(
            new GraphQLRequest
            {
                Services = services,
                Document = Operation,
                Variables = Variables,
            },
            CancellationToken.None
        );
        return result.Errors.Count == 0 ? result.Json.Length : throw new InvalidOperationException("It has errors.");
    }

    private static ServiceProvider Services()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddGraphQLServer().AddTypes(typeof(EngineHits).Assembly);
        return services.BuildServiceProvider();
    }
}
