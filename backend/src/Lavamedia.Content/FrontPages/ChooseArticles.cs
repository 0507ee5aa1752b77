namespace Lavamedia.Content.FrontPages;

/// <summary>Decides which article stands in which section: what was pinned first, and none twice on a page.</summary>
public static class ChooseArticles
{
    /// <summary>How far back the first article may lie to have a picture: news judgement prefers a picture, but not an old one.</summary>
    public const int OpenerCandidates = 4;

    /// <summary>Fills the sections.</summary>
    /// <param name="plans">The sections from the top.</param>
    /// <param name="published">Of what is pinned, what readers may see.</param>
    /// <param name="candidates">What may fill each section, the best first.</param>
    public static IReadOnlyList<ComposedSection> For(
        IReadOnlyList<SectionPlan> plans,
        IReadOnlySet<Guid> published,
        ILookup<int, Candidate> candidates
    )
    {
        // What is pinned further down is not taken away by what fills a section above it.
        var pinned = plans.SelectMany(plan => plan.PinnedIds).Where(published.Contains).ToHashSet();
        var shown = new HashSet<Guid>();
        var sections = new List<ComposedSection>(plans.Count);
        foreach (var (place, plan) in plans.Index())
        {
            List<Guid> articles =
            [
                .. plan.PinnedIds.Where(id => published.Contains(id) && !shown.Contains(id)).Take(plan.Count),
            ];
            var free = candidates[place].Where(one => !pinned.Contains(one.Id) && !shown.Contains(one.Id));
            articles.AddRange(Ordered(plan, [.. free], opens: articles.Count == 0).Take(plan.Count - articles.Count));
            shown.UnionWith(articles);
            sections.Add(new ComposedSection(plan, articles));
        }

        return sections;
    }

    private static IEnumerable<Guid> Ordered(SectionPlan plan, IReadOnlyList<Candidate> free, bool opens)
    {
        var ids = free.Select(one => one.Id);
        var reach = plan.Layout switch
        {
            FrontPageLayout.Lead => OpenerCandidates,
            FrontPageLayout.Feature => plan.Count,
            _ => 0,
        };
        var opener = opens ? free.Take(reach).FirstOrDefault(one => one.HasPicture) : null;
        return opener is null ? ids : ids.Where(id => id != opener.Id).Prepend(opener.Id);
    }
}
