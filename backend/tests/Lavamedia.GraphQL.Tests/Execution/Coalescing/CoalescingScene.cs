using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Lavamedia.GraphQL.Tests.Execution.Coalescing;

/// <summary>Readers of a news desk, a clock that stands still unless it is moved, and runs that end when they are told to.</summary>
public abstract class CoalescingScene : IDisposable
{
    private protected const string Headline = "{ headline }";

    private readonly ServiceProvider _services;

    private protected CoalescingScene()
    {
        var services = new ServiceCollection();
        services.AddSingleton<NewsDesk>().AddSingleton<TimeProvider>(Time);
        services.AddGraphQLServer().AddType(typeof(NewsDeskQueries));
        _services = services.BuildServiceProvider();
    }

    private protected FakeTimeProvider Time { get; } = new();

    private protected NewsDesk Desk => _services.GetRequiredService<NewsDesk>();

    public void Dispose()
    {
        _services.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task<string> AskAsync(
        string document,
        object? variables = null,
        Func<GraphQLRequest, GraphQLRequest>? change = null,
        CancellationToken cancellationToken = default
    )
    {
        var request = TestRequest.Of(_services, document, variables) with { MayCoalesce = true };
        return TestRequest.AnswerAsync(change is null ? request : change(request), cancellationToken);
    }

    private protected Task<ExecutionResponse> StartAsync(CancellationToken cancellationToken = default) =>
        _services
            .GetRequiredService<IRequestExecutor>()
            .StartAsync(TestRequest.Of(_services, Headline, null) with { MayCoalesce = true }, cancellationToken);

    /// <summary>Requests that are answered by the second run, which has begun.</summary>
    private protected async Task<Task<ExecutionResponse>[]> RunTogetherAsync(params CancellationToken[] callers)
    {
        var first = AskAsync(Headline);
        await Desk.BegunAsync(1);
        var asked = callers.Select(StartAsync).ToArray();
        Desk.EndOne();
        await first;
        await RegroupedAsync(2);
        return asked;
    }

    /// <summary>Waits until so many runs have begun, and ends the one that has run longest.</summary>
    private protected async Task EndAsync(int run)
    {
        await Desk.BegunAsync(run);
        Desk.EndOne();
    }

    /// <summary>Lets pass what those who were answered have to come again, and waits until so many runs have begun.</summary>
    private protected async Task RegroupedAsync(int runs)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (Desk.Runs < runs)
        {
            await Task.Delay(5, patience.Token);
            Time.Advance(TimeSpan.FromMilliseconds(0.1));
        }
    }
}
