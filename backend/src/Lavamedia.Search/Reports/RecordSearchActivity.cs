using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Reports;

/// <summary>Adds up what the portal counted: one statement for many readers.</summary>
public sealed class RecordSearchActivity(LavamediaDbContext database)
{
    /// <summary>Adds searches to the present hour.</summary>
    public async Task SearchesAsync(IEnumerable<CountedSearches> searches, CancellationToken cancellationToken)
    {
        // One order for all portals, so that no two of them wait for each other.
        var counted = searches
            .Select(search => (search.Locale, Query: CountedQuery.Of(search.Query), search.Found, search.Count))
            .Where(search => search.Query is not null)
            .GroupBy(search => (search.Locale, Query: search.Query!))
            .OrderBy(group => group.Key)
            .ToArray();
        string[] locales = [.. counted.Select(group => group.Key.Locale)];
        string[] queries = [.. counted.Select(group => group.Key.Query)];
        int[] all = [.. counted.Select(group => group.Sum(search => search.Count))];
        int[] empty = [.. counted.Select(group => group.Sum(search => search.Found ? 0 : search.Count))];
        await database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO search_activity AS known (locale, query, hour, searches, without_results, clicks, places)
            SELECT told.locale, told.query, date_trunc('hour', now()), told.searches, told.without_results, 0, 0
            FROM unnest({locales}, {queries}, {all}, {empty}) AS told (locale, query, searches, without_results)
            ON CONFLICT (locale, query, hour) DO UPDATE SET searches = known.searches + excluded.searches,
                without_results = known.without_results + excluded.without_results
            """,
            cancellationToken
        );
    }

    /// <summary>
    /// Adds clicks to the hour in which was asked. A click comes from a browser, which may say what it likes: what nobody has asked within
    /// two hours is not counted.
    /// </summary>
    public async Task ClicksAsync(IEnumerable<CountedClicks> clicks, CancellationToken cancellationToken)
    {
        var counted = clicks
            .Select(click => (click.Locale, Query: CountedQuery.Of(click.Query), click.Place, click.Count))
            .Where(click => click.Query is not null)
            .GroupBy(click => (click.Locale, Query: click.Query!))
            .OrderBy(group => group.Key)
            .ToArray();
        string[] locales = [.. counted.Select(group => group.Key.Locale)];
        string[] queries = [.. counted.Select(group => group.Key.Query)];
        int[] all = [.. counted.Select(group => group.Sum(click => click.Count))];
        long[] places = [.. counted.Select(group => group.Sum(click => (long)click.Place * click.Count))];
        await database.Database.ExecuteSqlAsync(
            $"""
            WITH told AS (
                SELECT * FROM unnest({locales}, {queries}, {all}, {places}) AS told (locale, query, clicks, places)),
            asked AS (
                SELECT told.*, (
                    SELECT max(hour) FROM search_activity AS known
                    WHERE known.locale = told.locale AND known.query = told.query AND hour > now() - interval '2 hours') AS hour
                FROM told)
            UPDATE search_activity AS known SET clicks = known.clicks + asked.clicks, places = known.places + asked.places
            FROM asked WHERE known.locale = asked.locale AND known.query = asked.query AND known.hour = asked.hour
            """,
            cancellationToken
        );
    }
}
