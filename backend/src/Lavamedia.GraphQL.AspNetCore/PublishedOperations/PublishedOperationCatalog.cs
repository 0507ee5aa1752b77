using System.Collections.Frozen;
using Lavamedia.GraphQL.AspNetCore.PersistedOperations;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.AspNetCore.PublishedOperations;

/// <summary>
/// The operations that the host publishes. Adapters serve them, each under names of its own; all are trusted documents as well. The files are read
/// when somebody first asks, not while the process starts.
/// </summary>
public sealed class PublishedOperationCatalog : ITrustedDocumentSource
{
    private readonly Lazy<Content> content;

    internal PublishedOperationCatalog(IEnumerable<PublishedDocumentSource> sources) =>
        content = new(() => Content.Of(sources.SelectMany(source => source.Read())));

    /// <summary>All operations, by file.</summary>
    public IReadOnlyList<PublishedOperation> Operations => content.Value.Operations;

    /// <summary>What is wrong with files by themselves, whatever the schema; the operations of these files are not served.</summary>
    public IReadOnlyList<DocumentProblem> Problems => content.Value.Problems;

    /// <summary>A catalog of files that are at hand.</summary>
    public static PublishedOperationCatalog Of(params IEnumerable<PublishedDocument> documents) =>
        new([new PublishedDocumentSource(() => documents)]);

    ValueTask<ReadOnlyMemory<byte>?> ITrustedDocumentSource.FindAsync(
        string id,
        string? owner,
        CancellationToken cancellationToken
    ) =>
        // Without the cast null would become a document without text.
        ValueTask.FromResult(
            content.Value.ById.TryGetValue(id, out var operation) ? (ReadOnlyMemory<byte>?)operation.Text : null
        );

    IAsyncEnumerable<RegisteredDocument> ITrustedDocumentSource.ReadAsync(CancellationToken cancellationToken) =>
        Operations.Select(operation => new RegisteredDocument(operation.Id, operation.Text)).ToAsyncEnumerable();

    private sealed record Content(
        IReadOnlyList<PublishedOperation> Operations,
        IReadOnlyList<DocumentProblem> Problems,
        FrozenDictionary<string, PublishedOperation> ById
    )
    {
        public static Content Of(IEnumerable<PublishedDocument> documents)
        {
            var (operations, problems) = PublishedOperationReader.Read(documents);
            return new Content(
                operations,
                problems,
                operations.DistinctBy(operation => operation.Id).ToFrozenDictionary(operation => operation.Id)
            );
        }
    }
}
