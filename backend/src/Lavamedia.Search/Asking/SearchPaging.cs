using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Search.Asking;

/// <summary>Pages of answers (G-4).</summary>
public sealed class SearchPaging(FindDocuments find, SearchCursors cursors)
{
    /// <summary>So far somebody may leaf: who has not found it among a thousand answers asks better.</summary>
    private const int Deepest = 1_000;

    /// <summary>One page.</summary>
    /// <exception cref="GraphQLException">The page is too small, too large or too far (<c>HC0079</c>, <c>HC0051</c>), or the cursor is not of this search.</exception>
    public async Task<Connection<SearchHit>> PageAsync(
        SearchQuestion question,
        int? first,
        string? after,
        CancellationToken cancellationToken
    )
    {
        var size = first ?? PagingOptions.StandardPageSize;
        if (size < 1)
        {
            throw Refused($"A page has at least 1 element; {size} were asked.", ExecutionErrorCodes.PageTooSmall);
        }

        var skip = cursors.Read(question, after);
        if (size > PagingOptions.StandardMaximumPageSize || skip > Deepest)
        {
            throw Refused(
                $"A page has at most {PagingOptions.StandardMaximumPageSize} elements, of the first {Deepest}; {size} after {skip} were asked.",
                ExecutionErrorCodes.PageTooLarge
            );
        }

        if (question.Text.IsEmpty)
        {
            return new Connection<SearchHit>([], new PageInfo(false, skip > 0, null, null), 0);
        }

        var hits = await find.PageAsync(question, skip, size + 1, cancellationToken);
        var total = await find.CountAsync(question, cancellationToken);
        Edge<SearchHit>[] edges =
        [
            .. hits.Take(size)
                .Select((hit, place) => new Edge<SearchHit>(cursors.Write(question, skip + place + 1), hit)),
        ];
        return new Connection<SearchHit>(
            edges,
            new PageInfo(hits.Count > size, skip > 0, edges.FirstOrDefault()?.Cursor, edges.LastOrDefault()?.Cursor),
            total
        );
    }

    private static GraphQLException Refused(string message, string code) =>
        new(new GraphQLError(message) { Code = code });
}
