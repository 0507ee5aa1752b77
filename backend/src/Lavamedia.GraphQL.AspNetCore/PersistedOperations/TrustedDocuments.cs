using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.AspNetCore.PersistedOperations;

/// <summary>
/// The documents of a manifest: a JSON object of hashes and texts, as code generators for clients write it. They are of the host's own applications,
/// so partners do not run them.
/// </summary>
public sealed class TrustedDocuments : ITrustedDocumentSource
{
    private readonly FrozenDictionary<string, ReadOnlyMemory<byte>> documents;

    private TrustedDocuments(FrozenDictionary<string, ReadOnlyMemory<byte>> documents) => this.documents = documents;

    /// <summary>The ids of all documents.</summary>
    public IReadOnlyCollection<string> Ids => documents.Keys;

    /// <summary>The texts of all documents, as UTF-8.</summary>
    public IReadOnlyCollection<ReadOnlyMemory<byte>> Texts => documents.Values;

    /// <summary>Reads a manifest and checks that every document is the one that its hash names (rule G-9).</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InvalidDataException">The file is no manifest, or a hash in it is not that of its text.</exception>
    public static TrustedDocuments Read(string path)
    {
        Dictionary<string, string>? texts;
        try
        {
            texts = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(path));
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"{path} is not a JSON object of hashes and documents.", exception);
        }
        var documents = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var (hash, text) in texts ?? [])
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            documents[hash] =
                DocumentHash.Of(bytes) == hash
                    ? bytes
                    : throw new InvalidDataException($"{path}: the document under {hash} has another SHA-256.");
        }
        return new TrustedDocuments(documents.ToFrozenDictionary(StringComparer.Ordinal));
    }

    ValueTask<ReadOnlyMemory<byte>?> ITrustedDocumentSource.FindAsync(
        string id,
        string? owner,
        CancellationToken cancellationToken
    ) =>
        // Without the cast null would become a document without text.
        ValueTask.FromResult(
            owner is null && documents.TryGetValue(id, out var text) ? (ReadOnlyMemory<byte>?)text : null
        );

    IAsyncEnumerable<RegisteredDocument> ITrustedDocumentSource.ReadAsync(CancellationToken cancellationToken) =>
        documents.Select(document => new RegisteredDocument(document.Key, document.Value)).ToAsyncEnumerable();
}
