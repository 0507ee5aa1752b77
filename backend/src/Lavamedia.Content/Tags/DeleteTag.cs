using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Tags;

/// <summary>Removes a tag that nothing carries.</summary>
public sealed class DeleteTag(LavamediaDbContext database, IOutbox outbox, ContentTransaction transaction)
{
    /// <summary>Removes the tag.</summary>
    /// <returns>What was removed, or a TagNotFoundError or TagInUseError.</returns>
    public Task<MutationResult<DeletedTag>> ExecuteAsync(Guid id, CancellationToken cancellationToken) =>
        transaction.RunAsync(
            async _ =>
            {
                // Links to the tag take a share of this lock: none can be added meanwhile.
                var tag = await database
                    .Set<Tag>()
                    .FromSql($"SELECT * FROM content_tags WHERE id = {id} FOR UPDATE")
                    .AsTracking()
                    .SingleOrDefaultAsync(cancellationToken);
                if (tag is null)
                {
                    return MutationResult<DeletedTag>.Failure(new TagNotFoundError());
                }

                var isUsed =
                    await database.Set<ContentTagLink>().AnyAsync(link => link.TagId == id, cancellationToken)
                    || await database.Set<ContentVersionTag>().AnyAsync(link => link.TagId == id, cancellationToken);
                if (isUsed)
                {
                    return MutationResult<DeletedTag>.Failure(new TagInUseError());
                }

                database.Remove(tag);
                outbox.Add(new TagChanged(id, tag.Locale, [new ContentAddress(tag.Locale, tag.Slug)]));
                await database.SaveChangesAsync(cancellationToken);
                return new DeletedTag(id, tag.Name);
            },
            onSlugTaken: () => throw new DbUpdateException("Removing a tag takes no slug."),
            cancellationToken
        );
}
