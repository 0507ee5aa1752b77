using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Coediting;

/// <summary>What can be heard of people who write in one body.</summary>
[SubscriptionType]
public static class CoeditingSubscriptions
{
    /// <summary>
    /// What the editors of a body do, as they do it, for those who see its drafts. It may be lost on its way: a gap between sequences, and
    /// every new connection, ask for what `updates` has.
    /// </summary>
    /// <param name="id">The item.</param>
    [Subscribe(OmitsNull = true)]
    [Topic(CoeditingNews.Topic)]
    public static async Task<CoeditingNews?> OnCoeditingAsync(
        LavamediaDbContext database,
        [EventMessage] CoeditingNews message,
        [ID<ContentItem>] Guid id,
        CancellationToken cancellationToken
    )
    {
        database.Stage = Stage.Draft;
        return
            message.ContentId == id
            && await database
                .Set<CoeditingDocument>()
                .AnyAsync(document => document.Id == message.DocumentId, cancellationToken)
            ? message
            : null;
    }
}
