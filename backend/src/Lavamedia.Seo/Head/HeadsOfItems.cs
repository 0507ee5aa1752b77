using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Variants;
using Lavamedia.Platform.Data;
using Lavamedia.Seo.Metadata;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Head;

/// <summary>The heads of many items, in as many statements as for one. What the viewer may not see is in none of them.</summary>
[DataLoader]
public sealed class HeadsOfItems : BatchDataLoader<Guid, PageHead>
{
    private readonly LavamediaDbContext database;
    private readonly WritePageHead write;
    private readonly FindHeadRecordings recordings;

    /// <summary>Made anew for every request.</summary>
    public HeadsOfItems(BatchScheduler scheduler, LavamediaDbContext database, WritePageHead write)
        : base(scheduler)
    {
        this.database = database;
        this.write = write;
        recordings = new FindHeadRecordings(database);
    }

    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<Guid, PageHead>> LoadAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken
    )
    {
        var sources = await Sources(database.Set<ContentItem>().Where(item => keys.Contains(item.Id)))
            .ToListAsync(cancellationToken);
        var complete = await recordings.AddAsync(sources, cancellationToken);
        return complete.ToDictionary(source => source.Id, write.Write);
    }

    /// <summary>What the heads of some items are made of.</summary>
    internal IQueryable<HeadSource> Sources(IQueryable<ContentItem> items) =>
        items
            .AsSplitQuery()
            .Select(item => new HeadSource
            {
                Id = item.Id,
                Type = item.Type,
                Status = item.Status,
                Locale = item.Locale,
                Slug = item.Slug,
                Title = item.Title,
                Summary = item.Summary,
                PublishedAt = item.PublishedAt,
                UpdatedAt = item.UpdatedAt,
                WordCount = item.WordCount,
                Body = item.Body,
                Metadata = database.Set<SeoMetadata>().FirstOrDefault(seo => seo.ContentId == item.Id),
                Hero =
                    item.Hero == null
                        ? null
                        : new HeadPicture(
                            item.Hero.MediaId,
                            item.Hero.Asset.MimeType,
                            item.Hero.Asset.Width,
                            item.Hero.Asset.Height,
                            item.Hero.AlternativeText ?? item.Hero.Asset.AlternativeText,
                            item.Hero.Caption ?? item.Hero.Asset.Caption,
                            item.Hero.Asset.Credit,
                            item.Hero.Asset.Variants.Where(variant => variant.Format == MediaFormat.Jpeg)
                                .OrderBy(variant => variant.Width)
                                .Select(variant => new HeadVariant(variant.Width, variant.Height))
                                .ToList()
                        ),
                Writers = item
                    .Bylines.OrderBy(byline => byline.Position)
                    .Where(byline => byline.Author != null || byline.Name != null)
                    .Select(byline => new HeadPerson(
                        byline.Author == null ? byline.Name! : byline.Author.DisplayName,
                        byline.Author == null ? null : byline.Author.Slug,
                        byline.Role
                    ))
                    .ToList(),
                Tags = item.Tags.OrderBy(tag => tag.Name).Select(tag => tag.Name).ToList(),
                Sections = item
                    .Categories.OrderBy(category => category.Position)
                    .ThenBy(category => category.Name)
                    .Select(category => new HeadSection(
                        category.Name,
                        category.Slug,
                        category.Parent == null ? null : category.Parent.Name,
                        category.Parent == null ? null : category.Parent.Slug
                    ))
                    .ToList(),
                Translations = item
                    .TranslationSet.Items.Where(other => other.Id != item.Id && other.Status == ContentStatus.Published)
                    .OrderBy(other => other.Locale)
                    .Select(other => new HeadTranslation(other.Type, other.Locale, other.Slug))
                    .ToList(),
                Corrections = item
                    .Corrections.OrderByDescending(correction => correction.CorrectedAt)
                    .Select(correction => new HeadCorrection(correction.Note, correction.CorrectedAt))
                    .ToList(),
            });
}
