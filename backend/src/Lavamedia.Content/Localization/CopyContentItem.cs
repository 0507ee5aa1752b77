using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Modelling;
using Lavamedia.Content.Modelling.Values;
using Lavamedia.Content.Versions;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Localization;

/// <summary>
/// Starts an item as a copy of another one: its translation, or a second one like it. Copies are drafts, whatever the original
/// is; what belongs to a language (slug, tags, search texts of a translation) is not taken along.
/// </summary>
public sealed class CopyContentItem(LavamediaDbContext database, FindContentModel model, CreateContentItem create)
{
    /// <summary>Starts the translation of an item into a language.</summary>
    /// <returns>The translation, or a ContentItemNotFoundError, ForbiddenError or ValidationErrors.</returns>
    public async Task<MutationResult<ContentItem>> TranslateAsync(
        Guid id,
        string locale,
        CancellationToken cancellationToken
    )
    {
        if (await FindAsync(id, cancellationToken) is not var (item, draft))
        {
            return MutationResult<ContentItem>.Failure(new ContentItemNotFoundError());
        }

        return await create.ExecuteAsync(
            await InputOfAsync(item, draft, locale, cancellationToken) with
            {
                CategoryIds = await TranslateCategoriesAsync(draft.CategoryIds, locale, cancellationToken),
                TranslationOfId = id,
            },
            cancellationToken
        );
    }

    /// <summary>Starts a second item like one that is there.</summary>
    /// <returns>The copy, or a ContentItemNotFoundError, ForbiddenError or ValidationErrors.</returns>
    public async Task<MutationResult<ContentItem>> DuplicateAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not var (item, draft))
        {
            return MutationResult<ContentItem>.Failure(new ContentItemNotFoundError());
        }

        return await create.ExecuteAsync(
            await InputOfAsync(item, draft, item.Locale, cancellationToken) with
            {
                CategoryIds = draft.CategoryIds,
                TagIds = draft.TagIds,
                Seo = draft.Seo is { } seo ? seo with { CanonicalUrl = null } : null,
            },
            cancellationToken
        );
    }

    // Whoever copies takes what he may see: the newest version when he sees drafts, otherwise what is published.
    private async Task<(ContentItem Item, ContentDraft Draft)?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        database.Stage = Stage.Draft;
        var item = await database.Set<ContentItem>().SingleOrDefaultAsync(other => other.Id == id, cancellationToken);
        if (item is null)
        {
            return null;
        }

        var version =
            await database
                .Set<ContentVersion>()
                .Include(other => other.Hero)
                .SingleOrDefaultAsync(other => other.Id == item.LatestVersionId, cancellationToken)
            ?? await database
                .Set<ContentVersion>()
                .IgnoreQueryFilters()
                .Include(other => other.Hero)
                .SingleAsync(other => other.ContentId == id && other.VersionNumber == item.Version, cancellationToken);
        return (item, ContentDraft.Of(version));
    }

    private async Task<CreateContentItemInput> InputOfAsync(
        ContentItem item,
        ContentDraft draft,
        string locale,
        CancellationToken cancellationToken
    )
    {
        var type = await model.FindAsync(item.ContentTypeId, cancellationToken);
        return new CreateContentItemInput(item.Type, locale)
        {
            ContentTypeKey = type?.Key,
            Fields = CustomFieldValues.Fitting(type, draft.Fields),
            Title = draft.Title,
            Kicker = draft.Kicker,
            Summary = draft.Summary,
            Body = draft.Body,
            Bylines = draft.Bylines,
            Hero = draft.Hero,
        };
    }

    private async Task<IReadOnlyList<Guid>> TranslateCategoriesAsync(
        IReadOnlyList<Guid> categoryIds,
        string locale,
        CancellationToken cancellationToken
    )
    {
        var translated = await database
            .Set<Category>()
            .Where(category => categoryIds.Contains(category.Id))
            .Join(
                database.Set<Category>().Where(other => other.Locale == locale),
                category => category.TranslationSetId,
                other => other.TranslationSetId,
                (category, other) => new { category.Id, Translation = other.Id }
            )
            .ToDictionaryAsync(pair => pair.Id, pair => pair.Translation, cancellationToken);
        return [.. categoryIds.Where(translated.ContainsKey).Select(id => translated[id])];
    }
}
