using Lavamedia.GraphQL.Execution;
using Microsoft.Extensions.Caching.Memory;

namespace Lavamedia.GraphQL.AspNetCore.PersistedOperations;

/// <summary>Keeps automatic persisted queries in the memory of this process, up to a number of bytes (rule G-11).</summary>
/// <param name="maximumBytes">How much is kept: texts, and what the cache itself needs for each.</param>
internal sealed class MemoryDocumentStore(long maximumBytes) : IAutomaticDocumentStore, IDisposable
{
    /// <summary>What the cache needs beside the text of a document: its hash, and the entry. Without it the shortest documents would be the cheapest way to fill the memory.</summary>
    internal const int Overhead = 512;

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
        cache.Set(hash, text.ToArray(), new MemoryCacheEntryOptions { Size = text.Length + Overhead });
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public void Dispose() => cache.Dispose();
}
