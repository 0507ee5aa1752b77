using Lavamedia.Content.Items;
using Lavamedia.Content.Subscriptions;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Presence;

/// <summary>Renews the lease of a tab, and tells the others when somebody came, or began to write.</summary>
public sealed class AnnouncePresence(
    LavamediaDbContext database,
    IViewer viewer,
    FindPresentItem find,
    ITopicEventSender topics
)
{
    /// <summary>Renews the lease.</summary>
    /// <returns>The item, or a ContentItemNotFoundError or ForbiddenError.</returns>
    public async Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        string tab,
        bool hasChanges,
        CancellationToken cancellationToken
    )
    {
        var (item, error) = await find.FindAsync(id, cancellationToken);
        if (item is null)
        {
            return MutationResult<ContentItem>.Failure(error!);
        }

        // Whose lease ran out came anew; of two processes that renew it one sees the row of the other.
        var answer = await database
            .Database.SqlQuery<bool>(
                $"""
                WITH former AS (
                  SELECT has_changes, expires_at, since FROM content_presences
                  WHERE content_id = {id} AND user_id = {viewer.UserId} AND tab = {Shortened(tab)}
                ), gone AS (
                  DELETE FROM content_presences WHERE content_id = {id} AND expires_at < clock_timestamp() - interval '1 hour'
                ), renewed AS (
                  INSERT INTO content_presences (id, content_id, user_id, tab, has_changes, since, expires_at)
                  VALUES (
                    {Guid.CreateVersion7()}, {id}, {viewer.UserId}, {Shortened(tab)}, {hasChanges}, clock_timestamp(),
                    clock_timestamp() + {ContentPresence.Lease}
                  )
                  ON CONFLICT (content_id, user_id, tab) DO UPDATE SET
                    has_changes = excluded.has_changes,
                    expires_at = excluded.expires_at,
                    since = CASE
                      WHEN content_presences.expires_at < clock_timestamp() THEN excluded.since
                      ELSE content_presences.since
                    END
                )
                SELECT NOT EXISTS (
                  SELECT FROM former WHERE has_changes = {hasChanges} AND expires_at >= clock_timestamp()
                ) AS "Value"
                """
            )
            // As it stands: a statement that changes rows cannot be part of another.
            .ToListAsync(cancellationToken);
        if (answer.Single())
        {
            await topics.SendAsync(ContentPresenceTopics.Of(id), new ContentItemMessage(id), cancellationToken);
        }

        return item;
    }

    internal static string Shortened(string tab) =>
        tab.Length > ContentPresenceConfiguration.MaximumTabLength
            ? tab[..ContentPresenceConfiguration.MaximumTabLength]
            : tab;
}
