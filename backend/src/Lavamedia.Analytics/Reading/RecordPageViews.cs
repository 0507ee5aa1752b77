using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Analytics.Reading;

/// <summary>Writes down that items were read: which, and when; nothing of who read them. What they add up to by the hour is kept beside them.</summary>
public sealed class RecordPageViews(LavamediaDbContext database)
{
    /// <summary>The most views of one request.</summary>
    public const int Maximum = 5000;

    /// <summary>Records the views; an item that is named twice was read twice, what is not published was not read.</summary>
    /// <returns>How many were written down.</returns>
    public Task<int> ExecuteAsync(IEnumerable<Guid> contentIds, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. contentIds];
        // Every view is a visit of its own: nothing connects what one reader reads.
        return database.Database.ExecuteSqlAsync(
            $"""
            WITH seen AS (
              SELECT item.id FROM unnest({ids}) AS told (id)
              JOIN content_items item ON item.id = told.id AND item.status = 'PUBLISHED'),
            added AS (
              INSERT INTO content_views AS known (content_id, hour, views)
              SELECT id, date_trunc('hour', now()), count(*) FROM seen GROUP BY id ORDER BY id
              ON CONFLICT (content_id, hour) DO UPDATE SET views = known.views + excluded.views)
            INSERT INTO analytics_events (id, occurred_at, session_id, event_type, payload)
            SELECT gen_random_uuid(), now(), gen_random_uuid(), {ReadingEvents.PageView}, jsonb_build_object('contentId', id)
            FROM seen
            """,
            cancellationToken
        );
    }
}
