using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Redirects;
using Lavamedia.Content.Slugs;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Tags;

/// <summary>Renames or describes a tag.</summary>
public sealed class UpdateTag(
    LavamediaDbContext database,
    IOutbox outbox,
    ContentTransaction transaction,
    FindFreeSlug slugs,
    KeepFormerSlug former
)
{
    /// <summary>Updates the tag.</summary>
    /// <returns>The tag, or a TagNotFoundError, SlugTakenError or ValidationErrors.</returns>
    public Task<MutationResult<Tag>> ExecuteAsync(UpdateTagInput input, CancellationToken cancellationToken)
    {
        var attempted = (Locale: string.Empty, Slug: string.Empty);
        return transaction.RunAsync(
            async _ =>
            {
                var tag = await database
                    .Set<Tag>()
                    .FromSql($"SELECT * FROM content_tags WHERE id = {input.Id} FOR UPDATE")
                    .AsTracking()
                    .SingleOrDefaultAsync(cancellationToken);
                if (tag is null)
                {
                    return MutationResult<Tag>.Failure(new TagNotFoundError());
                }

                var formerSlug = tag.Slug;
                Apply(input, tag);
                attempted = (tag.Locale, tag.Slug);
                return await SaveAsync(tag, formerSlug, cancellationToken);
            },
            () => slugs.RefuseForTagAsync(input.Id, attempted.Locale, attempted.Slug, cancellationToken),
            cancellationToken
        );
    }

    private static void Apply(UpdateTagInput input, Tag tag)
    {
        tag.Name = (input.Name.Or(tag.Name) ?? string.Empty).Trim();
        var slug = input.Slug.Or(tag.Slug);
        tag.Slug = string.IsNullOrWhiteSpace(slug) ? Slug.FromTitle(tag.Name) : slug.Trim();
        var description = input.Description.Or(tag.Description);
        tag.Description = string.IsNullOrWhiteSpace(description) ? null : description.Trim();
    }

    private async Task<MutationResult<Tag>> SaveAsync(Tag tag, string formerSlug, CancellationToken cancellationToken)
    {
        if (CheckTag.Check(tag) is { Count: > 0 } errors)
        {
            return MutationResult<Tag>.Failure([.. errors]);
        }

        if (await slugs.RefuseForTagAsync(tag.Id, tag.Locale, tag.Slug, cancellationToken) is { } taken)
        {
            return MutationResult<Tag>.Failure(taken);
        }

        await former.KeepAsync(FormerSlug.OfTag(tag, formerSlug), tag.Slug, cancellationToken);
        outbox.Add(
            new TagChanged(
                tag.Id,
                tag.Locale,
                [
                    .. new[]
                    {
                        new ContentAddress(tag.Locale, tag.Slug),
                        new ContentAddress(tag.Locale, formerSlug),
                    }.Distinct(),
                ]
            )
        );
        await database.SaveChangesAsync(cancellationToken);
        return tag;
    }
}
