using Lavamedia.GraphQL.AspNetCore.Requests;
using Lavamedia.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore.PersistedOperations;

/// <summary>Finds the document of a request by its id, and refuses text from those who may run stored documents only.</summary>
internal sealed class DocumentResolver(IDocumentStore trusted, IAutomaticDocumentStore? automatic = null)
{
    /// <summary>The request with its document; without one when the id is unknown, which the engine then says.</summary>
    /// <param name="request">The request.</param>
    /// <param name="onlyTrusted">Whether the caller may run trusted documents only.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <exception cref="InvalidRequestException">The caller may not send text, or the hash of the text is wrong.</exception>
    public async ValueTask<GraphQLRequest> ResolveAsync(
        GraphQLRequest request,
        bool onlyTrusted,
        CancellationToken cancellationToken
    )
    {
        var query = PersistedQueryExtension.Read(request.Extensions);
        if (!request.Document.IsEmpty)
        {
            return onlyTrusted ? throw OnlyTrusted() : Register(request, query);
        }
        if ((request.DocumentId ?? query?.Hash) is not { } given)
        {
            return request;
        }
        var id = DocumentHash.WithoutAlgorithm(given);
        var document = await trusted.FindAsync(id, request.DocumentOwner, cancellationToken);
        if (document is null && !onlyTrusted && automatic is not null)
        {
            document = await automatic.FindAsync(id, cancellationToken);
        }
        return request with { DocumentId = id, Document = document ?? default };
    }

    private GraphQLRequest Register(GraphQLRequest request, PersistedQueryExtension? query)
    {
        if (query is not null && !query.Fits(request.Document.Span))
        {
            throw new InvalidRequestException(
                StatusCodes.Status400BadRequest,
                TransportErrorCodes.PersistedQueryHashMismatch,
                $"\"{query.Member}\" is not the hash of \"query\"."
            );
        }
        if (query is not null && automatic is not null)
        {
            request.Items[RequestItems.PersistedQuery] = query;
        }
        return request;
    }

    private static InvalidRequestException OnlyTrusted() =>
        new(
            StatusCodes.Status400BadRequest,
            TransportErrorCodes.OnlyPersistedOperations,
            "Only persisted operations are allowed."
        );
}
