using Lavamedia.GraphQL.Execution;
using Lavamedia.Platform.Topics;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace Lavamedia.Platform.Documents;

/// <summary>
/// Automatic persisted queries of all instances, so that a client that registered a document at one need not at the next. While Redis is
/// away nothing is found, and clients send their text once more.
/// </summary>
internal sealed partial class RedisDocumentStore(RedisConnection redis, ILogger<RedisDocumentStore> logger)
    : IAutomaticDocumentStore
{
    /// <summary>How long a document is kept that nobody asks for.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    /// <summary>The length of a SHA-256 in hexadecimal. What is longer names no document, and Redis need not hear of it.</summary>
    private const int LongestHash = 64;

    private readonly RedisAbsence absence = new();

    /// <inheritdoc />
    public async ValueTask<ReadOnlyMemory<byte>?> FindAsync(string hash, CancellationToken cancellationToken)
    {
        if (hash.Length > LongestHash)
        {
            return null;
        }

        var text = await AskAsync(
            async documents =>
            {
                var found = await documents.StringGetAsync(KeyOf(hash));
                if (found.HasValue)
                {
                    await documents.KeyExpireAsync(KeyOf(hash), Lifetime, CommandFlags.FireAndForget);
                }

                return (byte[]?)found;
            },
            cancellationToken
        );
        // Without the cast null would become a document without text.
        return text is null ? null : (ReadOnlyMemory<byte>?)text;
    }

    /// <inheritdoc />
    public async ValueTask StoreAsync(string hash, ReadOnlyMemory<byte> text) =>
        await AskAsync(
            documents => documents.StringSetAsync(KeyOf(hash), text.ToArray(), Lifetime),
            CancellationToken.None
        );

    private async Task<T?> AskAsync<T>(Func<IDatabase, Task<T>> ask, CancellationToken cancellationToken)
    {
        if (absence.IsRecent)
        {
            return default;
        }

        try
        {
            var connection = await redis
                .OpenAsync(cancellationToken)
                .AsTask()
                .WaitAsync(redis.Patience, cancellationToken);
            return await ask(connection.GetDatabase()).WaitAsync(redis.Patience, cancellationToken);
        }
        catch (Exception exception) when (RedisAbsence.IsTold(exception))
        {
            absence.Note();
            FindsNothing(logger, exception);
            return default;
        }
    }

    private static RedisKey KeyOf(string hash) => $"lavamedia:document:{hash}";

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Redis is away; for a while this instance knows only the documents that it has met itself."
    )]
    private static partial void FindsNothing(ILogger logger, Exception exception);
}
