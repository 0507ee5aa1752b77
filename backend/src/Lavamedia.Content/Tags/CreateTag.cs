using Lavamedia.Content.Items;
using Lavamedia.Content.Slugs;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;

namespace Lavamedia.Content.Tags;

/// <summary>Adds a tag.</summary>
public sealed class CreateTag(LavamediaDbContext database, ContentTransaction transaction, FindFreeSlug slugs)
{
    /// <summary>Creates the tag.</summary>
    /// <returns>The tag, or a SlugTakenError or ValidationErrors.</returns>
    public Task<MutationResult<Tag>> ExecuteAsync(CreateTagInput input, CancellationToken cancellationToken)
    {
        var name = input.Name.Trim();
        var tag = new Tag
        {
            Locale = input.Locale,
            Name = name,
            Slug = string.IsNullOrWhiteSpace(input.Slug) ? Slug.FromTitle(name) : input.Slug.Trim(),
            Description = string.IsNullOrWhiteSpace(input.Description) ? null : input.Description.Trim(),
        };
        return transaction.RunAsync(
            async _ =>
            {
                if (CheckTag.Check(tag) is { Count: > 0 } errors)
                {
                    return MutationResult<Tag>.Failure([.. errors]);
                }

                if (await slugs.RefuseForTagAsync(tag.Id, tag.Locale, tag.Slug, cancellationToken) is { } taken)
                {
                    return MutationResult<Tag>.Failure(taken);
                }

                database.Add(tag);
                await database.SaveChangesAsync(cancellationToken);
                return tag;
            },
            () => slugs.RefuseForTagAsync(tag.Id, tag.Locale, tag.Slug, cancellationToken),
            cancellationToken
        );
    }
}
