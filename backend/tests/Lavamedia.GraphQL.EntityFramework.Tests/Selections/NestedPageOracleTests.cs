using System.Text.Json.Nodes;
using Lavamedia.GraphQL.EntityFramework.Tests.News;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>
/// Random pages within pages, three levels deep, each with its own filter, order and direction, are what LINQ over the same rows in
/// memory gives, and always one round trip.
/// </summary>
[Collection(NewsCollection.Name)]
public sealed class NestedPageOracleTests(NewsDatabase news) : IDisposable
{
    private static readonly (string Name, Func<Article, IComparable?> Value)[] Keys =
    [
        ("slug", a => new Ordinal(a.Slug)),
        ("wordCount", a => a.WordCount),
        ("pages", a => a.Pages),
        ("publishedAt", a => a.PublishedAt),
        ("rating", a => a.Rating),
    ];

    private readonly NewsClient client = new(news);

    public void Dispose() => client.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Pages_at_three_levels_are_what_LINQ_gives(int seed)
    {
        var random = new Random(seed);
        var seen = news.Articles.Where(a => a.Status == ArticleStatus.Published).ToList();
        for (var i = 0; i < 20; i++)
        {
            var (outer, inner) = (ListOf(random), ListOf(random));
            var pictures = random.Next(1, 3);

            var data = await client.DataAsync(
                $$"""
                { articles({{outer.Arguments}}) { totalCount nodes { slug author { name articles({{inner.Arguments}}) {
                    totalCount pageInfo { hasNextPage hasPreviousPage } nodes { slug
                        pictures(first: {{pictures}}, order: [{ position: DESC }]) { totalCount nodes { position } } } } } } } }
                """
            );

            client.Statistics.RoundTrips.ShouldBe(1);
            var (expected, total) = outer.Cut(seen);
            data["articles"]!["totalCount"]!.GetValue<int>().ShouldBe(total, outer.Arguments);
            Slugs(data["articles"]!).ShouldBe(expected.Select(a => a.Slug), outer.Arguments);
            foreach (var (node, article) in data["articles"]!["nodes"]!.AsArray().Zip(expected))
            {
                if (article.Author is not { IsHidden: false } author)
                {
                    node!["author"].ShouldBeNull();
                    continue;
                }

                var list = node!["author"]!["articles"]!;
                var (own, count) = inner.Cut([.. seen.Where(a => a.Author == author)]);
                list["totalCount"]!.GetValue<int>().ShouldBe(count, inner.Arguments);
                Slugs(list).ShouldBe(own.Select(a => a.Slug), inner.Arguments);
                list["pageInfo"]![inner.IsBackward ? "hasPreviousPage" : "hasNextPage"]!
                    .GetValue<bool>()
                    .ShouldBe(count > own.Count);
                foreach (var (shown, below) in list["nodes"]!.AsArray().Zip(own))
                {
                    shown!["pictures"]!["totalCount"]!.GetValue<int>().ShouldBe(below.Pictures.Count);
                    shown["pictures"]!["nodes"]!
                        .AsArray()
                        .Select(p => p!["position"]!.GetValue<int>())
                        .ShouldBe(below.Pictures.Select(p => p.Position).OrderDescending().Take(pictures));
                }
            }
        }
    }

    private static List<string> Slugs(JsonNode page) =>
        [.. page["nodes"]!.AsArray().Select(node => node!["slug"]!.GetValue<string>())];

    private static RandomList ListOf(Random random)
    {
        var terms = Enumerable
            .Range(0, random.Next(0, 3))
            .Select(_ => (Key: Keys[random.Next(Keys.Length)], IsDescending: random.Next(2) == 0))
            .DistinctBy(term => term.Key.Name)
            .ToList();
        return new RandomList(terms, random.Next(0, 200), random.Next(1, 8), random.Next(2) == 0);
    }

    /// <summary>One list as it is asked for.</summary>
    private sealed record RandomList(
        List<((string Name, Func<Article, IComparable?> Value) Key, bool IsDescending)> Terms,
        int MinimumWords,
        int Size,
        bool IsBackward
    )
    {
        public string Arguments =>
            $"{(IsBackward ? "last" : "first")}: {Size}, where: {{ wordCount: {{ gte: {MinimumWords} }} }}, order: [{string.Join(", ", Terms.Select(t => $"{{ {t.Key.Name}: {(t.IsDescending ? "DESC" : "ASC")} }}"))}]";

        public (List<Article> Page, int Total) Cut(List<Article> articles)
        {
            var left = articles.Where(a => a.WordCount >= MinimumWords).ToList();
            left.Sort(Compare);
            return ([.. IsBackward ? left.TakeLast(Size) : left.Take(Size)], left.Count);
        }

        /// <summary>NULL is the greatest value, and the key decides last, in the direction of the last term.</summary>
        private int Compare(Article left, Article right)
        {
            foreach (var (key, isDescending) in Terms)
            {
                var (one, other) = (key.Value(left), key.Value(right));
                var compared =
                    one is null ? (other is null ? 0 : 1)
                    : other is null ? -1
                    : one.CompareTo(other);
                if (compared != 0)
                {
                    return isDescending ? -compared : compared;
                }
            }

            var byKey = left.Id.CompareTo(right.Id);
            return Terms is [.., { IsDescending: true }] ? -byKey : byKey;
        }
    }

    private sealed record Ordinal(string Text) : IComparable
    {
        public int CompareTo(object? other) => string.CompareOrdinal(Text, ((Ordinal)other!).Text);
    }
}
