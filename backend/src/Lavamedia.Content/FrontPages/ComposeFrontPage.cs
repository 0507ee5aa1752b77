namespace Lavamedia.Content.FrontPages;

/// <summary>Makes of what a front page is to be what it shows at this moment.</summary>
public sealed class ComposeFrontPage(FindFrontPage find, FindCandidates candidates)
{
    /// <summary>The page that readers see.</summary>
    public async Task<ComposedFrontPage> ExecuteAsync(string locale, CancellationToken cancellationToken)
    {
        var (page, plans) = await find.ExecuteAsync(locale, cancellationToken);
        return new ComposedFrontPage(
            locale,
            page?.Version ?? 0,
            page?.UpdatedAt,
            await FillAsync(locale, plans, cancellationToken)
        );
    }

    /// <summary>The page that readers would see with other sections; null asks for the default composition.</summary>
    public async Task<ComposedFrontPage> TryAsync(
        string locale,
        IReadOnlyList<FrontPageSectionInput>? sections,
        CancellationToken cancellationToken
    )
    {
        IReadOnlyList<SectionPlan> plans = sections is null
            ? await find.DefaultAsync(locale, cancellationToken)
            : [.. sections.Take(FrontPage.MaximumSections).Select(SectionPlan.Of).Select(Bounded)];
        return new ComposedFrontPage(locale, 0, null, await FillAsync(locale, plans, cancellationToken));
    }

    private async Task<IReadOnlyList<ComposedSection>> FillAsync(
        string locale,
        IReadOnlyList<SectionPlan> plans,
        CancellationToken cancellationToken
    )
    {
        var found = await candidates.ExecuteAsync(locale, plans, cancellationToken);
        var published = found[FindCandidates.Pinned].Select(one => one.Id).ToHashSet();
        return ChooseArticles.For(plans, published, found);
    }

    // While somebody types, a number may be one that could not be saved.
    private static SectionPlan Bounded(SectionPlan plan) =>
        plan with
        {
            Count = Math.Clamp(plan.Count, 1, FrontPageSection.MaximumCount),
            PinnedIds = [.. plan.PinnedIds.Take(FrontPageSection.MaximumCount)],
        };
}
