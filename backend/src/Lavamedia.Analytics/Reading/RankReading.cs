using Lavamedia.Content.Reading;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Analytics.Reading;

/// <summary>Ranks articles by the page views of a day, then of seven days, as they add up by the hour.</summary>
public sealed class RankReading(LavamediaDbContext database) : IRankReading
{
    /// <inheritdoc />
    public Task<IReadOnlyList<Guid>> MostReadAsync(string locale, int count, CancellationToken cancellationToken) =>
        MostReadAsync(locale, ReadingWindow.Day, count, fillFromWeek: true, cancellationToken);

    /// <summary>The published articles of a language that were read most within a window, the most read first.</summary>
    /// <param name="locale">The language.</param>
    /// <param name="window">How far back reading counts.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="fillFromWeek">Whether what was read within seven days follows where the window has too few.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public async Task<IReadOnlyList<Guid>> MostReadAsync(
        string locale,
        ReadingWindow window,
        int count,
        bool fillFromWeek,
        CancellationToken cancellationToken
    )
    {
        var hours = window == ReadingWindow.Day ? 24 : 24 * 7;
        var reach = fillFromWeek ? 24 * 7 : hours;
        return await database
            .Database.SqlQuery<Guid>(
                $"""
                SELECT item.id AS "Value"
                FROM (
                  SELECT content_id, sum(views) AS views,
                    coalesce(sum(views) FILTER (WHERE hour > now() - make_interval(hours => {hours})), 0) AS recent
                  FROM content_views WHERE hour > now() - make_interval(hours => {reach})
                  GROUP BY 1
                ) seen
                JOIN content_items item ON item.id = seen.content_id
                WHERE item.locale = {locale} AND item.type = 'ARTICLE' AND item.status = 'PUBLISHED'
                ORDER BY seen.recent DESC, seen.views DESC, item.published_at DESC, item.id DESC
                LIMIT {count}
                """
            )
            .ToListAsync(cancellationToken);
    }
}
