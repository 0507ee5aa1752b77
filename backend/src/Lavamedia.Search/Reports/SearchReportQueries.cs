using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Search.Access;

namespace Lavamedia.Search.Reports;

/// <summary>What readers search for.</summary>
[QueryType]
public static class SearchReportQueries
{
    /// <summary>What readers of a language searched for, and what they chose of what they found; who they are is not known.</summary>
    /// <param name="locale">The language.</param>
    /// <param name="period">How far back it goes.</param>
    [Authorize(SearchPermissions.Manage)]
    public static Task<SearchReport> GetSearchReportAsync(
        ReadSearchReport read,
        CancellationToken cancellationToken,
        [GraphQLType("Locale")] string locale = ContentLocales.Default,
        SearchReportPeriod period = SearchReportPeriod.Week
    ) => read.ExecuteAsync(locale, period, cancellationToken);
}
