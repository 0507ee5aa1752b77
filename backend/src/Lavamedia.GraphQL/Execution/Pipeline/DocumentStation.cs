using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Validation;

namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>Finds the document of a request, parses and validates it, and keeps it for the next request.</summary>
internal sealed class DocumentStation(Schema schema, ExecutionOptions options, IDocumentStore? store)
{
    private readonly BoundedCache<ReadOnlyMemory<byte>, PreparedDocument> _documents = new(
        options.MaximumCachedDocuments,
        options.MaximumCachedBytes,
        DocumentText.Comparer
    );

    /// <exception cref="RequestRefusedException">There is no document, or it is not well formed or not valid.</exception>
    public async ValueTask<PreparedDocument> PrepareAsync(GraphQLRequest request, CancellationToken cancellationToken)
    {
        var text = request.Document;
        if (text.IsEmpty)
        {
            text = await FindStoredAsync(request, cancellationToken).ConfigureAwait(false);
        }

        if (_documents.Find(text) is { } known)
        {
            return known;
        }

        // The request's buffer belongs to the transport; what is kept needs its own copy.
        ReadOnlyMemory<byte> kept = text.ToArray();
        var prepared = Prepare(kept);
        _documents.Add(kept, prepared, kept.Length);
        return prepared;
    }

    private async ValueTask<ReadOnlyMemory<byte>> FindStoredAsync(
        GraphQLRequest request,
        CancellationToken cancellationToken
    )
    {
        if (request.DocumentId is not { Length: > 0 } id)
        {
            throw RequestRefusedException.Of(
                ExecutionOutcome.BadRequest,
                "Give the document as `query`, or the `id` of a stored one.",
                ExecutionErrorCodes.DocumentMissing
            );
        }

        var stored = store is null
            ? null
            : await store.FindAsync(id, request.DocumentOwner, cancellationToken).ConfigureAwait(false);
        return stored
            ?? throw RequestRefusedException.Of(
                ExecutionOutcome.BadRequest,
                "PersistedQueryNotFound",
                ExecutionErrorCodes.StoredDocumentNotFound
            );
    }

    private PreparedDocument Prepare(ReadOnlyMemory<byte> text)
    {
        var source = new SourceText(text);
        if (!Parser.TryParse(source, options.Parser, out var document, out var error))
        {
            throw new RequestRefusedException(ExecutionOutcome.SyntaxError, error);
        }

        if (DocumentValidator.Validate(schema, document) is { IsEmpty: false } errors)
        {
            throw new RequestRefusedException(ExecutionOutcome.Invalid, errors);
        }

        return new PreparedDocument(schema, source, document);
    }
}
