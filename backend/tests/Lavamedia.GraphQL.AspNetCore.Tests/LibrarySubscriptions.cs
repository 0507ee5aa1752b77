using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>The subscriptions of the library.</summary>
[SubscriptionType]
public static class LibrarySubscriptions
{
    /// <summary>Speaks without end, as long as somebody listens.</summary>
    [Subscribe(With = nameof(SpeechAsync))]
    public static string OnSpeech([EventMessage] string words) => words;

    public static async IAsyncEnumerable<string> SpeechAsync(
        string speaker,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var words = new string('a', 100_000);
        try
        {
            while (!cancellationToken.IsCancellationRequested)
            {
                Spoken[speaker] = Spoken.GetValueOrDefault(speaker) + words.Length;
                yield return words;
                await Task.Yield();
            }
        }
        finally
        {
            Silenced[speaker] = true;
        }
    }

    /// <summary>How much each speaker has said.</summary>
    internal static ConcurrentDictionary<string, long> Spoken { get; } = [];

    /// <summary>The speakers to whom nobody listens any more.</summary>
    internal static ConcurrentDictionary<string, bool> Silenced { get; } = [];

    /// <summary>Counts, and then goes on waiting unless it is to end.</summary>
    [Subscribe(With = nameof(CountAsync))]
    public static int OnCount([EventMessage] int number) => number;

    public static async IAsyncEnumerable<int> CountAsync(
        int to,
        bool ends,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        for (var number = 1; number <= to; number++)
        {
            yield return number;
        }
        if (!ends)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
    }
}
