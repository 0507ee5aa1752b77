using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Scoring.History;

/// <summary>Writes down how well the publication is prepared today; the last word of a day stays.</summary>
internal sealed class RecordScoreDay(LavamediaDbContext database)
{
    public Task ExecuteAsync(CancellationToken cancellationToken) =>
        database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO seo_score_days (id, day, locale, average, items, weak)
            SELECT gen_random_uuid(), (now() AT TIME ZONE 'UTC')::date, item.locale, avg(score.score), count(*),
                count(*) FILTER (WHERE score.score < 50)
            FROM seo_scores AS score
            INNER JOIN content_items AS item ON item.id = score.content_id
            WHERE item.status = 'PUBLISHED'
            GROUP BY item.locale
            ON CONFLICT (locale, day) DO UPDATE SET average = excluded.average, items = excluded.items, weak = excluded.weak
            """,
            cancellationToken
        );
}
