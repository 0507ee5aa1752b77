using System.Runtime.CompilerServices;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>The subscriptions of the library.</summary>
[SubscriptionType]
public static class LibrarySubscriptions
{
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
