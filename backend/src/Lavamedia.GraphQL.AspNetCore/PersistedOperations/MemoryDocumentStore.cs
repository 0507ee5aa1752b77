using Lavamedia.GraphQL.Execution;
using Microsoft.Extensions.Caching.Memory;

namespace Lavamedia.GraphQL.AspNetCore.PersistedOperations;

/// <summary>Keeps automatic persisted queries in the memory of this process, up to a number of bytes (rule G-11).</summary>
/// <param name="maximumBytes">How much text is kept.</param>
internal sealed class MemoryDocumentStore(long maximumBytes) : IAutomaticDocumentStore, IDisposable
{
    private readonly MemoryCache cache = new(
        new MemoryCacheOptions { SizeLimit = maximumBytes, CompactionPercentage = 0.2 }
    );

    /// <inheritdoc />
    public ValueTask<ReadOnlyMemory<byte>?> FindAsync(string hash, CancellationToken cancellationToken) =>
        ValueTask.FromResult(
            cache.TryGetValue(hash, out byte[]? text) && text is not null ? (ReadOnlyMemory<byte>?)text : null
        );

    /// <inheritdoc />
    public ValueTask StoreAsync(string hash, ReadOnlyMemory<byte> text)
    {
        cache.Set(hash, text.ToArray(), new MemoryCacheEntryOptions { Size = text.Length });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public void Dispose() => cache.Dispose();
}
