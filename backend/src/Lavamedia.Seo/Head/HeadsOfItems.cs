using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Variants;
using Lavamedia.Platform.Data;
using Lavamedia.Seo.Metadata;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Head;

/// <summary>
/// The heads of many items, in as many statements as for one. What the viewer may not see is in none of them. The statements are seven, and
/// every article that is shown needs them, so they are planned once (0296).
/// </summary>
[DataLoader]
public sealed class HeadsOfItems : BatchDataLoader<Guid, PageHead>
{
    private readonly LavamediaDbContext database;
    private readonly PreparedReads reads;
    private readonly WritePageHead write;

    /// <summary>Made anew for every request.</summary>
    public HeadsOfItems(BatchScheduler scheduler, LavamediaDbContext database, PreparedReads reads, WritePageHead write)
        : base(scheduler)
    {
        this.database = database;
        this.reads = reads;
        this.write = write;
    }

    /// <inheritdoc />
    protected override async Task<IReadOnlyDictionary<Guid, PageHead>> LoadAsync(
        IReadOnlyList<Guid> keys,
        CancellationToken cancellationToken
    )
    {
        var sources = await reads.ReadAsync(
            database,
            async prepared =>
                await new FindHeadMedia(prepared).AddAsync(
                    await Sources(prepared, keys).ToListAsync(cancellationToken),
                    cancellationToken
                ),
            cancellationToken
        );
        return sources.ToDictionary(source => source.Id, write.Write);
    }

    /// <summary>What the heads of some items are made of.</summary>
    private static IQueryable<HeadSource> Sources(LavamediaDbContext database, IReadOnlyList<Guid> keys) =>
        database
            .Set<ContentItem>()
            .Where(item => keys.Contains(item.Id))
            .AsSplitQuery()
            .LeftJoin(
                database.Set<SeoMetadata>(),
                item => item.Id,
                seo => seo.ContentId,
                (item, seo) => new { Item = item, Metadata = seo }
            )
            .Select(row => new HeadSource
            {
                Id = row.Item.Id,
                Type = row.Item.Type,
                Status = row.Item.Status,
                Locale = row.Item.Locale,
                Slug = row.Item.Slug,
                Title = row.Item.Title,
                Summary = row.Item.Summary,
                PublishedAt = row.Item.PublishedAt,
                UpdatedAt = row.Item.UpdatedAt,
                WordCount = row.Item.WordCount,
                Body = row.Item.Body,
                Metadata = row.Metadata,
                Hero =
                    row.Item.Hero == null
                        ? null
                        : new HeadPicture(
                            row.Item.Hero.MediaId,
                            row.Item.Hero.Asset.MimeType,
                            row.Item.Hero.Asset.Width,
                            row.Item.Hero.Asset.Height,
                            row.Item.Hero.AlternativeText ?? row.Item.Hero.Asset.AlternativeText,
                            row.Item.Hero.Caption ?? row.Item.Hero.Asset.Caption,
                            row.Item.Hero.Asset.Credit,
                            row.Item.Hero.Asset.Variants.Where(variant => variant.Format == MediaFormat.Jpeg)
                                .OrderBy(variant => variant.Width)
                                .Select(variant => new HeadVariant(variant.Width, variant.Height))
                                .ToList()
                        ),
                SocialMediaId = row
                    .Item.Media.Where(use => use.Role == MediaRole.Social)
                    .OrderBy(use => use.Position)
                    .Select(use => (Guid?)use.MediaId)
                    .FirstOrDefault(),
                Writers = row
                    .Item.Bylines.OrderBy(byline => byline.Position)
                    .Where(byline => byline.Author != null || byline.Name != null)
                    .Select(byline => new HeadPerson(
                        byline.Author == null ? byline.Name! : byline.Author.DisplayName,
                        byline.Author == null ? null : byline.Author.Slug,
                        byline.Role
                    ))
                    .ToList(),
                Tags = row.Item.Tags.OrderBy(tag => tag.Name).Select(tag => tag.Name).ToList(),
                Sections = row
                    .Item.Categories.OrderBy(category => category.Position)
                    .ThenBy(category => category.Name)
                    .Select(category => new HeadSection(
                        category.Name,
                        category.Slug,
                        category.Parent == null ? null : category.Parent.Name,
                        category.Parent == null ? null : category.Parent.Slug
                    ))
                    .ToList(),
                Translations = row
                    .Item.TranslationSet.Items.Where(other =>
                        other.Id != row.Item.Id && other.Status == ContentStatus.Published
                    )
                    .OrderBy(other => other.Locale)
                    .Select(other => new HeadTranslation(other.Type, other.Locale, other.Slug))
                    .ToList(),
                Corrections = row
                    .Item.Corrections.OrderByDescending(correction => correction.CorrectedAt)
                    .Select(correction => new HeadCorrection(correction.Note, correction.CorrectedAt))
                    .ToList(),
            });
}
