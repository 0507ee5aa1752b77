using Lavamedia.Content.FrontPages;

namespace Lavamedia.Content.Tests.FrontPages;

/// <summary>What was pinned comes first, none stands on a page twice, and large places have a picture where one is near.</summary>
public sealed class ChooseArticlesTests
{
    private static readonly Guid[] Ids = [.. Enumerable.Range(0, 9).Select(_ => Guid.CreateVersion7())];

    [Fact]
    public void Pinned_articles_stand_first_in_their_order_and_the_newest_fill_what_is_left()
    {
        var plan = Newest(FrontPageLayout.Grid, 4) with { PinnedIds = [Ids[7], Ids[5]] };

        Choose([plan], visible: [Ids[5], Ids[7]], [Candidates(0)])[0].ShouldBe([Ids[7], Ids[5], Ids[0], Ids[1]]);
    }

    [Fact]
    public void What_readers_may_not_see_leaves_no_gap()
    {
        var plan = Newest(FrontPageLayout.Grid, 3) with { PinnedIds = [Ids[8], Ids[5]] };

        Choose([plan], visible: [Ids[5]], [Candidates(0)])[0].ShouldBe([Ids[5], Ids[0], Ids[1]]);
    }

    [Fact]
    public void No_article_stands_twice_and_what_is_pinned_below_is_not_taken_above()
    {
        var page = Choose(
            [
                Newest(FrontPageLayout.Strip, 2),
                Newest(FrontPageLayout.Grid, 2) with
                {
                    PinnedIds = [Ids[0]],
                },
                Newest(FrontPageLayout.Grid, 2) with
                {
                    PinnedIds = [Ids[0]],
                },
            ],
            visible: [Ids[0]],
            [Candidates(0), Candidates(1), Candidates(2)]
        );

        page[0].ShouldBe([Ids[1], Ids[2]]);
        page[1].ShouldBe([Ids[0], Ids[3]]);
        page[2].ShouldBe([Ids[4], Ids[5]]);
    }

    [Fact]
    public void An_opening_prefers_a_picture_among_the_newest_four_but_never_moves_what_was_pinned()
    {
        var pictures = new[] { Ids[3], Ids[6] };

        Choose([Newest(FrontPageLayout.Lead, 3)], [], [Candidates(0, pictures)])[0].ShouldBe([Ids[3], Ids[0], Ids[1]]);
        Choose([Newest(FrontPageLayout.Lead, 3)], [], [Candidates(0, Ids[6])])[0].ShouldBe([Ids[0], Ids[1], Ids[2]]);
        Choose([Newest(FrontPageLayout.Lead, 3) with { PinnedIds = [Ids[8]] }], [Ids[8]], [Candidates(0, pictures)])[0]
            .ShouldBe([Ids[8], Ids[0], Ids[1]]);
    }

    private static SectionPlan Newest(FrontPageLayout layout, int count) => new(layout, FrontPageSource.Newest, count);

    private static IEnumerable<Candidate> Candidates(int section, params Guid[] pictures) =>
        Ids.Select(id => new Candidate(section, id, pictures.Contains(id)));

    private static IReadOnlyList<IReadOnlyList<Guid>> Choose(
        SectionPlan[] plans,
        Guid[] visible,
        IEnumerable<Candidate>[] candidates
    ) =>
        [
            .. ChooseArticles
                .For(plans, visible.ToHashSet(), candidates.SelectMany(some => some).ToLookup(one => one.Section))
                .Select(section => section.ArticleIds),
        ];
}
