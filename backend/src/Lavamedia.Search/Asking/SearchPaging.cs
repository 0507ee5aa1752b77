using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Search.Asking.Matching;

namespace Lavamedia.Search.Asking;

/// <summary>Pages of answers (G-4).</summary>
public sealed class SearchPaging(FindDocuments find, SearchCursors cursors)
{
    /// <summary>One page.</summary>
    /// <exception cref="GraphQLException">The page is too small, too large or too far (<c>HC0079</c>, <c>HC0051</c>), or the cursor is not of this search.</exception>
    public async Task<Connection<SearchHit>> PageAsync(
        SearchResults results,
        int? first,
        string? after,
        CancellationToken cancellationToken
    )
    {
        var question = results.Question;
        var size = first ?? PagingOptions.StandardPageSize;
        if (size < 1)
        {
            throw Refused($"A page has at least 1 element; {size} were asked.", ExecutionErrorCodes.PageTooSmall);
        }

        var skip = cursors.Read(question, after);
        if (size > PagingOptions.StandardMaximumPageSize || skip > MatchDocuments.Most)
        {
            throw Refused(
                $"A page has at most {PagingOptions.StandardMaximumPageSize} elements, of the first {MatchDocuments.Most}; {size} after {skip} were asked.",
                ExecutionErrorCodes.PageTooLarge
            );
        }

        var ranked = results.Ranking.Documents;
        var hits = await find.ReadAsync(question, [.. ranked.Skip(skip).Take(size)], skip, cancellationToken);
        Edge<SearchHit>[] edges =
        [
            .. hits.Select((hit, place) => new Edge<SearchHit>(cursors.Write(question, skip + place + 1), hit)),
        ];
        return new Connection<SearchHit>(
            edges,
            new PageInfo(
                ranked.Count > skip + size,
                skip > 0,
                edges.FirstOrDefault()?.Cursor,
                edges.LastOrDefault()?.Cursor
            ),
            ranked.Count
        );
    }

    private static GraphQLException Refused(string message, string code) =>
        new(new GraphQLError(message) { Code = code });
}
