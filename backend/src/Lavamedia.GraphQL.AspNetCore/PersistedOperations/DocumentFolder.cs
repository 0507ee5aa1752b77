using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.AspNetCore.PersistedOperations;

/// <summary>
/// The documents of a folder, one in each file <c>{hash}.graphql</c>. Files may be added while the server runs; they are never changed,
/// because their name is the hash of what they hold.
/// </summary>
internal sealed class DocumentFolder(string folder) : ITrustedDocumentSource
{
    // As large as the folder at most: only what is there and true to its name is kept.
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> known = new(StringComparer.Ordinal);

    /// <inheritdoc />
    public async ValueTask<ReadOnlyMemory<byte>?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (!DocumentHash.IsHash(id))
        {
            return null;
        }
        if (known.TryGetValue(id, out var text))
        {
            return text;
        }
        var path = Path.Combine(folder, id + ".graphql");
        if (!File.Exists(path))
        {
            return null;
        }
        var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
        if (DocumentHash.Of(bytes) != id)
        {
            return null;
        }
        known[id] = bytes;
        return bytes;
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<RegisteredDocument> ReadAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        if (!Directory.Exists(folder))
        {
            yield break;
        }
        foreach (var path in Directory.EnumerateFiles(folder, "*.graphql"))
        {
            var id = Path.GetFileNameWithoutExtension(path);
            if (await FindAsync(id, cancellationToken) is { } text)
            {
                yield return new RegisteredDocument(id, text);
            }
        }
    }
}
