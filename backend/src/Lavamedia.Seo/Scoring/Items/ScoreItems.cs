using Lavamedia.Content.Body;
using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.Platform.Data;
using Lavamedia.Seo.Head;
using Lavamedia.Seo.Metadata;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Scoring.Items;

/// <summary>Judges items as they are shown, and keeps what comes of it. What is not published keeps no score.</summary>
internal sealed class ScoreItems(LavamediaDbContext database, FindSameTitles titles)
{
    /// <summary>Judges some items.</summary>
    public async Task ExecuteAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        var pages = await database
            .Set<ContentItem>()
            .Where(item => ids.Contains(item.Id) && item.Status == ContentStatus.Published)
            .LeftJoin(
                database.Set<SeoMetadata>(),
                item => item.Id,
                seo => seo.ContentId,
                (item, seo) =>
                    new
                    {
                        item.Id,
                        item.Locale,
                        item.Title,
                        item.Summary,
                        item.Slug,
                        item.Body,
                        item.Version,
                        Metadata = seo,
                        HasHero = item.HeroId != null,
                        HeroText = item.Hero == null
                            ? null
                            : item.Hero.AlternativeText ?? item.Hero.Asset.AlternativeText,
                        IsSigned = item.Bylines.Any(),
                        DescribedAssets = item
                            .Media.Where(use =>
                                use.Role == MediaRole.Body
                                && use.Asset.AlternativeText != null
                                && use.Asset.AlternativeText != ""
                            )
                            .Select(use => use.MediaId)
                            .ToList(),
                    }
            )
            .ToListAsync(cancellationToken);
        var counts = await titles.CountAsync(
            pages.Select(page => page.Metadata?.MetaTitle ?? page.Title),
            except: null,
            cancellationToken
        );
        var now = await database.NowAsync(cancellationToken);
        var known = await database
            .Set<SeoItemScore>()
            .IgnoreQueryFilters()
            .AsTracking()
            .Where(score => ids.Contains(score.ContentId))
            .ToDictionaryAsync(score => score.ContentId, cancellationToken);
        database.RemoveRange(known.Values.Where(score => pages.TrueForAll(page => page.Id != score.ContentId)));
        foreach (var page in pages)
        {
            var title = page.Metadata?.MetaTitle ?? page.Title;
            var text = SeoText.Read(page.Locale, page.Body);
            // Itself is one of them.
            var sameTitles = Math.Max(0, counts.GetValueOrDefault((page.Locale, FindSameTitles.Key(title))) - 1);
            var judged = JudgePage.Judge(
                new SeoPage(page.Locale, text)
                {
                    Headline = page.Title,
                    Title = title,
                    Description =
                        PageDescription.Of(page.Metadata?.MetaDescription, page.Summary, page.Body) ?? string.Empty,
                    Slug = page.Slug,
                    KeyPhrase = page.Metadata?.KeyPhrase ?? string.Empty,
                    HasHero = page.HasHero,
                    HasHeroText = !string.IsNullOrEmpty(page.HeroText),
                    IsSigned = page.IsSigned,
                    SameTitles = sameTitles,
                    DescribedByAsset = text.Outline.UndescribedPictures.Count(reference =>
                        MediaReference.TryParse(reference, out var id) && page.DescribedAssets.Contains(id)
                    ),
                }
            );
            if (!known.TryGetValue(page.Id, out var row))
            {
                row = new SeoItemScore { ContentId = page.Id };
                database.Add(row);
            }

            row.Score = judged.Value;
            row.Findings = SeoFindings.Write(judged.Findings);
            row.SameTitles = sameTitles;
            row.VersionNumber = page.Version;
            row.ScoredAt = now;
        }

        await database.SaveChangesAsync(cancellationToken);
    }
}
