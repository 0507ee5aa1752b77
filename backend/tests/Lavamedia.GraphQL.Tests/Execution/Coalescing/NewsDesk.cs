using System.Collections.Concurrent;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.GraphQL.Tests.Execution.Coalescing;

/// <summary>What the fields read, and a hand over when their runs end.</summary>
public sealed class NewsDesk
{
    private readonly ConcurrentQueue<TaskCompletionSource> _waiting = [];
    private int _runs;

    /// <summary>What is read at the start of a run.</summary>
    public string Headline { get; set; } = "first";

    /// <summary>Whether runs end without a hand.</summary>
    public bool EndsAtOnce { get; set; }

    /// <summary>How many runs have begun.</summary>
    public int Runs => Volatile.Read(ref _runs);

    /// <summary>How many runs were cancelled.</summary>
    public int Cancelled { get; private set; }

    /// <summary>Lets the run end that began first of those that have not ended.</summary>
    public void EndOne()
    {
        _waiting.TryDequeue(out var one).ShouldBeTrue();
        one!.SetResult();
    }

    /// <summary>Waits until so many runs have begun.</summary>
    public async Task BegunAsync(int runs)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (Runs < runs)
        {
            await Task.Delay(5, patience.Token);
        }
    }

    internal async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        var headline = Headline;
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!EndsAtOnce)
        {
            _waiting.Enqueue(end);
        }
        else
        {
            end.SetResult();
        }

        Interlocked.Increment(ref _runs);
        try
        {
            await end.Task.WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            Cancelled++;
            throw;
        }

        return headline;
    }
}

/// <summary>Fields that may and may not be kept by caches.</summary>
[QueryType]
public static class NewsDeskQueries
{
    /// <summary>What anybody may read.</summary>
    [CacheControl(0, SharedMaxAge = 60)]
    public static Task<string> HeadlineAsync(
        NewsDesk desk,
        CancellationToken cancellationToken,
        string? edition = null
    ) => desk.ReadAsync(cancellationToken);

    /// <summary>What differs from reader to reader.</summary>
    [CacheControl(30, Scope = CacheControlScope.Private)]
    public static Task<string> RecommendationAsync(NewsDesk desk, CancellationToken cancellationToken) =>
        desk.ReadAsync(cancellationToken);

    /// <summary>What depends on a header.</summary>
    [CacheControl(30, Vary = ["Accept-Language"])]
    public static Task<string> GreetingAsync(NewsDesk desk, CancellationToken cancellationToken) =>
        desk.ReadAsync(cancellationToken);

    /// <summary>What nobody said may be kept.</summary>
    public static Task<string> CounterAsync(NewsDesk desk, CancellationToken cancellationToken) =>
        desk.ReadAsync(cancellationToken);

    /// <summary>What cannot be read.</summary>
    [CacheControl(0, SharedMaxAge = 60)]
    public static async Task<string?> BrokenAsync(NewsDesk desk, CancellationToken cancellationToken)
    {
        await desk.ReadAsync(cancellationToken);
        throw new InvalidOperationException("The press stands still.");
    }
}
