using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Tags;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.FrontPages;

/// <summary>Says what is wrong with the sections of a front page, each problem with its place in the input.</summary>
public sealed class CheckFrontPage(LavamediaDbContext database)
{
    /// <summary>The problems of a page as it is to be stored; none when it may be saved.</summary>
    public async Task<IReadOnlyList<ValidationError>> CheckAsync(
        string locale,
        IReadOnlyList<SectionPlan> plans,
        CancellationToken cancellationToken
    )
    {
        if (!ContentLocales.Supported.Contains(locale))
        {
            var languages = string.Join(", ", ContentLocales.Supported);
            return [new ValidationError(ValidationReason.NotSupported, $"The languages are {languages}.", "locale")];
        }

        if (plans.Count is 0 or > FrontPage.MaximumSections)
        {
            return
            [
                new ValidationError(
                    plans.Count == 0 ? ValidationReason.Required : ValidationReason.TooLong,
                    $"A front page has 1 to {FrontPage.MaximumSections} sections.",
                    ["sections"],
                    FrontPage.MaximumSections
                ),
            ];
        }

        if (plans.Sum(plan => (long)plan.Count) > FrontPage.MaximumArticles)
        {
            return
            [
                new ValidationError(
                    ValidationReason.OutOfRange,
                    $"All sections together show at most {FrontPage.MaximumArticles} articles.",
                    ["sections"],
                    FrontPage.MaximumArticles
                ),
            ];
        }

        var known = await FindKnownAsync(locale, plans, cancellationToken);
        return [.. plans.Index().SelectMany(plan => ProblemsOf(plan.Item, $"{plan.Index}", known))];
    }

    private static IEnumerable<ValidationError> ProblemsOf(SectionPlan plan, string place, HashSet<Guid> known)
    {
        if (plan.Title?.Length > FrontPageSection.MaximumTitleLength)
        {
            yield return new ValidationError(
                ValidationReason.TooLong,
                $"A title has at most {FrontPageSection.MaximumTitleLength} characters.",
                ["sections", place, "title"],
                FrontPageSection.MaximumTitleLength
            );
        }

        if (plan.Count is < 1 or > FrontPageSection.MaximumCount || plan.PinnedIds.Count > plan.Count)
        {
            yield return new ValidationError(
                ValidationReason.OutOfRange,
                $"A section shows 1 to {FrontPageSection.MaximumCount} articles, and all that are pinned in it.",
                ["sections", place, "count"],
                FrontPageSection.MaximumCount
            );
        }

        (Guid? Id, string Member)? wanted = plan.Source switch
        {
            FrontPageSource.Category => (plan.CategoryId, "categoryId"),
            FrontPageSource.Tag => (plan.TagId, "tagId"),
            FrontPageSource.Series => (plan.SeriesId, "seriesId"),
            _ => null,
        };
        if (wanted is { } source && (source.Id is not { } id || !known.Contains(id)))
        {
            yield return new ValidationError(
                source.Id is null ? ValidationReason.Required : ValidationReason.NotFound,
                "Choose what fills the section, in the language of the page.",
                ["sections", place, source.Member]
            );
        }

        if (plan.PinnedIds.Any(pinned => !known.Contains(pinned)))
        {
            yield return new ValidationError(
                ValidationReason.NotFound,
                "An item that is pinned here does not exist in the language of the page.",
                ["sections", place, "pinnedIds"]
            );
        }
    }

    /// <summary>What of all that the sections refer to exists in the language, and the caller may see.</summary>
    private async Task<HashSet<Guid>> FindKnownAsync(
        string locale,
        IReadOnlyList<SectionPlan> plans,
        CancellationToken cancellationToken
    )
    {
        Guid[] ids =
        [
            .. plans.SelectMany(plan =>
                plan.PinnedIds.Concat(new[] { plan.CategoryId, plan.TagId, plan.SeriesId }.OfType<Guid>())
            ),
        ];
        return await database
            .Set<ContentItem>()
            .Where(item => item.Locale == locale && ids.Contains(item.Id))
            .Select(item => item.Id)
            .Concat(
                database
                    .Set<Category>()
                    .Where(category => category.Locale == locale && ids.Contains(category.Id))
                    .Select(category => category.Id)
            )
            .Concat(
                database.Set<Tag>().Where(tag => tag.Locale == locale && ids.Contains(tag.Id)).Select(tag => tag.Id)
            )
            .Concat(
                database
                    .Set<Series.Series>()
                    .Where(series => series.Locale == locale && ids.Contains(series.Id))
                    .Select(series => series.Id)
            )
            .ToHashSetAsync(cancellationToken);
    }
}
