using System.Text.Json;
using Lavamedia.Content.Body;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Data;
using Lavamedia.Seo.Head;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Seo.Scoring.Drafts;

/// <summary>Judges a page while it is written, by the rules and the code that judge it once it is published.</summary>
public sealed class ScoreDraft(LavamediaDbContext database, FindSameTitles titles)
{
    /// <summary>The score of a draft.</summary>
    public async Task<SeoScore> ExecuteAsync(SeoDraftInput draft, CancellationToken cancellationToken)
    {
        var title = Text(draft.MetaTitle) ?? draft.Title.Trim();
        // What is being typed may be no valid document for a moment; the editor says so elsewhere.
        var body = draft.Body is { } typed && BodyValidator.Validate(typed).Count == 0 ? typed : (JsonElement?)null;
        var text = SeoText.Read(draft.Locale, body);
        return JudgePage.Judge(
            new SeoPage(draft.Locale, text)
            {
                Headline = draft.Title.Trim(),
                Title = title,
                Description = PageDescription.Of(draft.MetaDescription, draft.Summary, body) ?? string.Empty,
                Slug = Text(draft.Slug) ?? string.Empty,
                KeyPhrase = Text(draft.KeyPhrase) ?? string.Empty,
                HasHero = draft.HasHero,
                HasHeroText = draft.HasHeroText,
                IsSigned = draft.IsSigned,
                SameTitles = await SameTitlesAsync(title, draft, cancellationToken),
                DescribedByAsset = await DescribedAsync(text.Outline.UndescribedPictures, cancellationToken),
            }
        );
    }

    private async Task<int> SameTitlesAsync(string title, SeoDraftInput draft, CancellationToken cancellationToken)
    {
        // The filters leave what readers see, and what the viewer may see: nobody learns the titles of others' drafts.
        var counts = await titles.CountAsync([title], draft.ContentId, cancellationToken);
        return counts.GetValueOrDefault((draft.Locale, FindSameTitles.Key(title)));
    }

    private async Task<int> DescribedAsync(IReadOnlyList<string> references, CancellationToken cancellationToken)
    {
        var ids = references
            .Select(reference => MediaReference.TryParse(reference, out var id) ? id : Guid.Empty)
            .ToList();
        if (ids.Count == 0)
        {
            return 0;
        }

        var described = await database
            .Set<MediaAsset>()
            .Where(asset => ids.Contains(asset.Id) && asset.AlternativeText != null && asset.AlternativeText != "")
            .Select(asset => asset.Id)
            .ToListAsync(cancellationToken);
        return ids.Count(described.Contains);
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
