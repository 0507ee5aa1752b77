using BenchmarkDotNet.Attributes;
using Lavamedia.Api.Hosting;
using Lavamedia.GraphQL.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.Benchmarks;

/// <summary>
/// What the engine does and allocates for an operation that it knows, with the product's schema and rows; the driver is part of it, the HTTP
/// server is not. Responses are written into pooled memory, so whatever is allocated stands beside them.
/// </summary>
public class PlanCacheHits
{
    private readonly Dictionary<string, Question> questions = Benchmarks.Question.All().ToDictionary(each => each.Name);
    private WebApplication? product;
    private IRequestExecutor? executor;

    /// <summary>One of the questions of <c>npm run bench -- graphql</c>.</summary>
    [ParamsSource(nameof(Names))]
    public string Question { get; set; } = "";

    /// <summary>The questions.</summary>
    public IEnumerable<string> Names => questions.Keys;

    /// <summary>Puts the product together, on the database of <c>DATABASE_URL</c>.</summary>
    [GlobalSetup]
    public async Task SetUpAsync()
    {
        product = LavamediaHost.Build(runsJobs: false);
        executor = product.Services.GetRequiredService<IRequestExecutor>();
        // Until its statements share connections and are prepared.
        for (var i = 0; i < 20; i++)
        {
            await AskAsync();
        }
    }

    /// <summary>Takes it apart.</summary>
    [GlobalCleanup]
    public async Task CleanUpAsync() => await (product?.DisposeAsync() ?? ValueTask.CompletedTask);

    /// <summary>Asks once.</summary>
    /// <returns>The size of the response in bytes.</returns>
    [Benchmark]
    public async Task<int> AskAsync()
    {
        var question = questions[Question];
        using var result = await executor!.ExecuteAsync(
            new GraphQLRequest
            {
                Services = product!.Services,
                Document = question.Document,
                Variables = question.Variables,
            },
            CancellationToken.None
        );
        return result.Errors.Count == 0
            ? result.Json.Length
            : throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Message)));
    }
}
