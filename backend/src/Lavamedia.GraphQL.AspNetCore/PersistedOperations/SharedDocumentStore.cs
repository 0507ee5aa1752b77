using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.AspNetCore.PersistedOperations;

/// <summary>Documents that all instances share, with those that this one has met at hand.</summary>
/// <param name="near">The memory of this process.</param>
/// <param name="shared">What all instances share; it finds nothing while it is away.</param>
internal sealed class SharedDocumentStore(IAutomaticDocumentStore near, IAutomaticDocumentStore shared)
    : IAutomaticDocumentStore
{
    /// <inheritdoc />
    public async ValueTask<ReadOnlyMemory<byte>?> FindAsync(string hash, CancellationToken cancellationToken)
    {
        if (await near.FindAsync(hash, cancellationToken) is { } known)
        {
            return known;
        }
        if (await shared.FindAsync(hash, cancellationToken) is not { } text)
        {
            return null;
        }
        await near.StoreAsync(hash, text);
        return text;
    }

    /// <inheritdoc />
    public async ValueTask StoreAsync(string hash, ReadOnlyMemory<byte> text)
    {
        await near.StoreAsync(hash, text);
        await shared.StoreAsync(hash, text);
    }
}
