using System.Globalization;
using System.Text.Json.Nodes;
using Lavamedia.GraphQL.EntityFramework.Tests.News;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>Figures and groups are those of the rows that the viewer may see and the filter leaves, in the same round trip.</summary>
[Collection(NewsCollection.Name)]
public sealed class AggregateTests(NewsDatabase news) : IDisposable
{
    private readonly NewsClient client = new(news);

    private List<Article> Published => [.. news.Articles.Where(a => a.Status == ArticleStatus.Published)];

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task Figures_are_over_all_elements_whatever_page_is_shown()
    {
        var data = await client.DataAsync(
            """
            { articles(first: 2, order: [{ slug: ASC }]) { nodes { slug } aggregates {
                count
                wordCount { min max sum average distinctCount count }
                pages { sum average count }
                rating { min max average sum }
                publishedAt { min max count }
                status { distinctCount }
                pictureCount { sum max } } } }
            """
        );

        data["articles"]!["nodes"]!.AsArray().Count.ShouldBe(2);
        var figures = data["articles"]!["aggregates"]!;
        figures["count"]!.GetValue<int>().ShouldBe(Published.Count);
        var words = figures["wordCount"]!;
        words["min"]!.GetValue<int>().ShouldBe(Published.Min(a => a.WordCount));
        words["max"]!.GetValue<int>().ShouldBe(Published.Max(a => a.WordCount));
        words["sum"]!.GetValue<long>().ShouldBe(Published.Sum(a => a.WordCount));
        words["average"]!.GetValue<double>().ShouldBe(Published.Average(a => a.WordCount), 1e-9);
        words["distinctCount"]!.GetValue<int>().ShouldBe(Published.Select(a => a.WordCount).Distinct().Count());
        figures["pages"]!["count"]!.GetValue<int>().ShouldBe(Published.Count(a => a.Pages is not null));
        figures["pages"]!["sum"]!.GetValue<long>().ShouldBe(Published.Sum(a => a.Pages ?? 0));
        figures["rating"]!["max"]!.GetValue<double>().ShouldBe(Published.Max(a => a.Rating)!.Value);
        figures["publishedAt"]!["max"]!.GetValue<DateTimeOffset>().ShouldBe(Published.Max(a => a.PublishedAt)!.Value);
        figures["status"]!["distinctCount"]!.GetValue<int>().ShouldBe(1);
        figures["pictureCount"]!["sum"]!.GetValue<long>().ShouldBe(Published.Sum(a => a.Pictures.Count));
        client.Statistics.RoundTrips.ShouldBe(1);
        client.Statistics.Statements.ShouldBe(2);
    }

    [Fact]
    public async Task Z2_figures_count_only_what_the_viewer_may_see()
    {
        const string query = "query($drafts: Boolean!) { articles(drafts: $drafts) { aggregates { count } } }";

        var reader = await client.DataAsync(query, new { drafts = false });
        var editor = await client.DataAsync(query, new { drafts = true });

        reader["articles"]!["aggregates"]!["count"]!.GetValue<int>().ShouldBe(Published.Count);
        editor["articles"]!["aggregates"]!["count"]!.GetValue<int>().ShouldBe(news.Articles.Count);
    }

    [Fact]
    public async Task Figures_respect_the_filter_and_of_nothing_are_null()
    {
        var data = await client.DataAsync(
            """
            { articles(where: { slug: { eq: "no such article" } }) {
                aggregates { count wordCount { sum average min count distinctCount } }
                groups(by: [STATUS]) { count } } }
            """
        );

        var figures = data["articles"]!["aggregates"]!;
        figures["count"]!.GetValue<int>().ShouldBe(0);
        figures["wordCount"]!["sum"].ShouldBeNull();
        figures["wordCount"]!["average"].ShouldBeNull();
        figures["wordCount"]!["min"].ShouldBeNull();
        figures["wordCount"]!["count"]!.GetValue<int>().ShouldBe(0);
        data["articles"]!["groups"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Groups_come_with_their_keys_and_figures_the_largest_first()
    {
        var data = await client.DataAsync(
            """
            { articles(drafts: true) { groups(by: [STATUS, PREVIOUS_STATUS]) {
                __typename keys { status previousStatus publishedAtDay } count wordCount { sum } } } }
            """
        );

        var expected = news
            .Articles.GroupBy(a => (a.Status, a.PreviousStatus))
            .ToDictionary(
                g => Key(g.Key.Status, g.Key.PreviousStatus),
                g => (g.Count(), g.Sum(a => (long)a.WordCount))
            );
        var groups = data["articles"]!["groups"]!.AsArray().Select(group => group!).ToList();
        groups.Count.ShouldBe(expected.Count);
        foreach (var group in groups)
        {
            var keys = group["keys"]!;
            var key = $"{keys["status"]} {keys["previousStatus"]}";
            (group["count"]!.GetValue<int>(), group["wordCount"]!["sum"]!.GetValue<long>()).ShouldBe(expected[key]);
            keys["publishedAtDay"].ShouldBeNull();
            group["__typename"]!.GetValue<string>().ShouldBe("ArticleGroup");
        }

        groups.Select(g => g["count"]!.GetValue<int>()).ShouldBeInOrder(SortDirection.Descending);
        client.Statistics.Statements.ShouldBe(1);
    }

    [Fact]
    public async Task Points_in_time_are_grouped_by_day_month_and_year()
    {
        var data = await client.DataAsync(
            """
            { articles(drafts: true) {
                days: groups(by: [PUBLISHED_AT_DAY], first: 100) { keys { publishedAtDay } count }
                months: groups(by: [PUBLISHED_AT_MONTH]) { keys { publishedAtMonth } count }
                years: groups(by: [PUBLISHED_AT_YEAR]) { keys { publishedAtYear } count } } }
            """
        );

        var days = news
            .Articles.GroupBy(a => a.PublishedAt?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .ToDictionary(g => g.Key ?? "", g => g.Count());
        Counts(data["articles"]!["days"]!, "publishedAtDay").ShouldBe(days, ignoreOrder: true);
        Counts(data["articles"]!["months"]!, "publishedAtMonth").Keys.ShouldBe(["2026-01-01", ""], ignoreOrder: true);
        Counts(data["articles"]!["years"]!, "publishedAtYear").Keys.ShouldBe(["2026-01-01", ""], ignoreOrder: true);
    }

    [Fact]
    public async Task Keys_of_related_entities_hide_what_the_viewer_may_not_see()
    {
        var data = await client.DataAsync(
            "{ articles(drafts: true) { groups(by: [AUTHOR_NAME]) { keys { authorName } count } } }"
        );

        var counts = Counts(data["articles"]!["groups"]!, "authorName");
        counts.Keys.ShouldNotContain("Hidden Hugo");
        counts[""].ShouldBe(news.Articles.Count(a => a.Author is null or { IsHidden: true }));
    }

    [Fact]
    public async Task Figures_of_nested_lists_are_those_of_each_row_in_the_same_round_trip()
    {
        var data = await client.DataAsync(
            """
            { categories { name articles(where: { wordCount: { gt: 100 } }) {
                totalCount aggregates { count wordCount { max } } groups(by: [PREVIOUS_STATUS]) { keys { previousStatus } count } } } }
            """
        );

        foreach (var category in data["categories"]!.AsArray())
        {
            var name = category!["name"]!.GetValue<string>();
            var own = Published.Where(a => a.WordCount > 100 && a.Categories.Exists(c => c.Name == name)).ToList();
            var list = category["articles"]!;
            list["totalCount"]!.GetValue<int>().ShouldBe(own.Count);
            list["aggregates"]!["count"]!.GetValue<int>().ShouldBe(own.Count);
            list["aggregates"]!["wordCount"]!["max"]!.GetValue<int>().ShouldBe(own.Max(a => a.WordCount));
            Counts(list["groups"]!, "previousStatus")
                .ShouldBe(
                    own.GroupBy(a => a.PreviousStatus?.ToString().ToUpperInvariant() ?? "")
                        .ToDictionary(g => g.Key, g => g.Count()),
                    ignoreOrder: true
                );
        }

        client.Statistics.RoundTrips.ShouldBe(1);
        // categories, the count, the aggregates, the groups
        client.Statistics.Statements.ShouldBe(4);
    }

    [Theory]
    [InlineData("by: [], first: 5", "INVALID_GROUPING")]
    [InlineData("by: [STATUS], first: 0", "HC0079")]
    [InlineData("by: [STATUS], first: 101", "HC0051")]
    public async Task G4_groups_that_cannot_be_are_refused_with_their_code(string arguments, string code)
    {
        var answer = await client.AskAsync($$"""{ articles { groups({{arguments}}) { count } } }""");

        answer["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe(code);
    }

    [Fact]
    public async Task Counts_of_relations_can_be_shown_filtered_and_sorted_by()
    {
        var data = await client.DataAsync(
            "{ articles(first: 50, drafts: true, where: { pictureCount: { gte: 2 } }, order: [{ pictureCount: DESC }, { slug: ASC }]) { nodes { slug pictureCount } } }"
        );

        data["articles"]!["nodes"]!
            .AsArray()
            .Select(n => n!["slug"]!.GetValue<string>())
            .ShouldBe(
                news.Articles.Where(a => a.Pictures.Count >= 2)
                    .OrderByDescending(a => a.Pictures.Count)
                    .ThenBy(a => a.Slug, StringComparer.Ordinal)
                    .Select(a => a.Slug)
            );
        client.Statistics.Statements.ShouldBe(1);
    }

    private static Dictionary<string, int> Counts(JsonNode groups, string key) =>
        groups
            .AsArray()
            .ToDictionary(g => g!["keys"]![key]?.GetValue<string>() ?? "", g => g!["count"]!.GetValue<int>());

    private static string Key(ArticleStatus status, ArticleStatus? previous) =>
        $"{status.ToString().ToUpperInvariant()} {previous?.ToString().ToUpperInvariant()}";
}
