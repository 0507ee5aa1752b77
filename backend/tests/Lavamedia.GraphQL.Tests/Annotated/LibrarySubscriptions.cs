using System.Runtime.CompilerServices;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.GraphQL.Tests.Annotated;

/// <summary>What the library tells as it happens.</summary>
[SubscriptionType]
public static class LibrarySubscriptions
{
    /// <summary>A book was added to the genre.</summary>
    [Subscribe]
    [Topic("book-added-{genre}")]
    public static Book OnBookAdded(Genre genre, [EventMessage] Guid id, Library library) =>
        library.Books.Find(book => book.Id == id)
        ?? throw new GraphQLException(new GraphQLError("The book is gone.") { Code = "BOOK_GONE" });

    /// <summary>The same, for those who may not know of every book.</summary>
    [Subscribe(OmitsNull = true)]
    [Topic("book-added-{genre}")]
    public static Book? OnVisibleBook(Genre genre, [EventMessage] Guid id, Library library) =>
        library.Books.Find(book => book.Id == id);

    [Subscribe]
    [Topic("author-changed")]
    [Authorize("authors.read_email")]
    public static string? OnEmail([EventMessage] string email) => email;

    [Subscribe]
    [Topic("slow")]
    public static async Task<int> OnSlow([EventMessage] int milliseconds, CancellationToken cancellationToken)
    {
        await Task.Delay(milliseconds, cancellationToken);
        return milliseconds;
    }

    [Subscribe(With = nameof(CountAsync))]
    public static int OnCount([EventMessage] int number) => number;

    public static async IAsyncEnumerable<int> CountAsync(
        int to,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (to > 100)
        {
            throw new GraphQLException(new GraphQLError("Too far.") { Code = "TOO_FAR" });
        }

        for (var i = 1; i <= Math.Abs(to); i++)
        {
            await Task.Yield();
            yield return i;
        }

        if (to < 0)
        {
            throw new InvalidOperationException("secret");
        }

        cancellationToken.ThrowIfCancellationRequested();
    }

    [Subscribe(With = nameof(Refuse))]
    public static int OnRefused([EventMessage] int number) => number;

    public static IAsyncEnumerable<int> Refuse() =>
        throw new GraphQLException(new GraphQLError("Not here.") { Code = "NOT_HERE" });

    [Subscribe(With = nameof(OpenLateAsync))]
    public static int OnLate([EventMessage] int number) => number;

    /// <summary>Opens once nobody waits any more, and does not mind.</summary>
    public static async ValueTask<ISourceStream<int>> OpenLateAsync(
        LocalTopics topics,
        CancellationToken cancellationToken
    )
    {
        await Task.Delay(1_000, CancellationToken.None);
        var stream = topics.Subscribe<int>("late");
        Late.SetResult(cancellationToken);
        return stream;
    }

    /// <summary>Tells that the late source has opened, and the token that it was given.</summary>
    internal static TaskCompletionSource<CancellationToken> Late { get; set; } = new();
}
