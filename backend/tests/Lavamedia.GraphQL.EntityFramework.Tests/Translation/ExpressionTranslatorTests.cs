using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Tests.News;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Translation;

/// <summary>C# expressions mean the same in SQL as in C#: each is run both ways over the same rows.</summary>
[Collection(NewsCollection.Name)]
public sealed class ExpressionTranslatorTests(NewsDatabase news)
{
    private static readonly string[] Wanted = ["article-03", "article-04", "nothing"];
    private static readonly ArticleStatus[] Statuses = [ArticleStatus.Draft, ArticleStatus.Withdrawn];

    public static TheoryData<string, Expression<Func<Article, bool>>> Conditions()
    {
        var five = 5;
        string? nothing = null;
        Guid? noAuthor = null;
        int? pages = 2;
        var moment = new DateTimeOffset(2026, 1, 10, 0, 0, 0, TimeSpan.FromHours(2));
        var list = new List<int> { 10, 20, 30 };
        return new TheoryData<string, Expression<Func<Article, bool>>>
        {
            { "constant", a => a.WordCount > 100 },
            { "closure", a => a.WordCount > five * 10 },
            { "nullable compared with value", a => a.Pages > pages },
            { "nullable compared, negated", a => !(a.Pages > pages) },
            { "nullable equal", a => a.Pages == pages },
            { "nullable unequal", a => a.Pages != pages },
            { "two nullables", a => a.Summary == a.Title },
            { "two nullables unequal", a => a.Summary != a.Title },
            { "is null", a => a.Summary == null },
            { "is not null", a => a.Summary != null },
            { "null from a closure", a => a.Summary == nothing },
            { "null id from a closure", a => a.AuthorId == noAuthor },
            { "has value", a => a.Rating.HasValue && a.Rating.Value > 2.5 },
            { "nullable flag", a => a.IsFeatured == true },
            { "nullable flag negated", a => a.IsFeatured != true },
            { "flag or", a => a.IsFeatured == false || a.WordCount < 50 },
            { "enum", a => a.Status == ArticleStatus.Draft },
            { "enum unequal", a => a.Status != ArticleStatus.Draft },
            { "nullable enum", a => a.PreviousStatus == ArticleStatus.Published },
            { "nullable enum unequal", a => a.PreviousStatus != ArticleStatus.Published },
            { "enum in array", a => Statuses.Contains(a.Status) },
            { "text in array", a => Wanted.Contains(a.Slug) },
            { "number in list", a => list.Contains(a.WordCount) },
            { "nullable number in list", a => a.Pages != null && list.Contains(a.Pages.Value * 10) },
            { "not in list", a => !list.Contains(a.WordCount) },
            { "array column contains", a => a.Tags.Contains("tag2") },
            { "array length", a => a.Tags.Length == 2 },
            { "contains quote", a => a.Title.Contains("L'é") },
            { "contains percent", a => a.Title.Contains("0%") },
            { "contains underscore", a => a.Title.Contains("r_s") },
            { "contains backslash", a => a.Title.Contains(@"k\s") },
            { "contains emoji", a => a.Title.Contains("🌋") },
            { "contains statement", a => a.Title.Contains("'); DROP") },
            { "starts with", a => a.Title.StartsWith("plain") },
            { "ends with", a => a.Slug.EndsWith("07") },
            { "contains in nullable", a => a.Summary != null && !a.Summary.Contains("la") },
            { "contains ignoring case", a => a.Title.Contains("PLAIN", StringComparison.OrdinalIgnoreCase) },
            { "empty or null", a => string.IsNullOrEmpty(a.Summary) },
            { "length", a => a.Title.Length > 8 },
            { "upper", a => a.Title.ToUpperInvariant() + "!" != "PLAIN1!" },
            { "concatenation", a => a.Slug + "/" + a.Title == "article-06/plain0" },
            { "coalesce", a => (a.Pages ?? 0) < 2 },
            { "conditional", a => (a.Pages == null ? 100 : a.WordCount) > 90 },
            { "arithmetic", a => (a.WordCount * 2) - 10 > 200 && a.WordCount % 20 == 0 },
            { "division", a => a.WordCount / 7 == 10 },
            { "ceiling", a => Math.Ceiling(a.WordCount / 200.0) > 1 },
            { "maximum", a => Math.Max(a.WordCount, 100) == 100 },
            { "moment", a => a.PublishedAt >= moment },
            { "moment negated", a => !(a.PublishedAt >= moment) },
            { "year and day", a => a.PublishedAt != null && a.PublishedAt.Value.Year == 2026 },
            { "to-one", a => a.Author != null && a.Author.Name.StartsWith("Ad") },
            { "to-one is null", a => a.Author == null },
            { "to-many any", a => a.Pictures.Any() },
            { "to-many any of", a => a.Pictures.Any(p => p.Position == 2) },
            { "to-many all", a => a.Pictures.All(p => p.Caption != null) },
            { "to-many count", a => a.Pictures.Count > 1 },
            { "to-many count of", a => a.Pictures.Count(p => p.Caption != null) == 2 },
            { "many-to-many", a => a.Categories.Any(c => c.Name == "France") },
            { "many-to-many none", a => !a.Categories.Any(c => c.Parent != null && c.Parent.Name == "Europe") },
            { "nested", a => a.Pictures.Any(p => p.Asset!.Variants.Any(v => v.Width > 500)) },
            { "sum", a => a.Pictures.Sum(p => p.Position) > 0 },
            { "maximum of", a => a.Pictures.Any() && a.Pictures.Max(p => p.Position) == 1 },
            { "projected contains", a => a.Pictures.Select(p => p.Position).Contains(2) },
            { "flattened", a => a.Pictures.SelectMany(p => p.Asset!.Variants).Any(v => v.Width == 960) },
            { "all true", a => true },
            { "and or not", a => !(a.WordCount > 100 && (a.Summary == null || a.Pages > 2)) },
        };
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public async Task A_condition_selects_the_rows_that_C_sharp_selects(
        string name,
        Expression<Func<Article, bool>> condition
    )
    {
        // Without the visibility filters, which are another test's subject, and of complete objects.
        await using var context = news.Context(seesDrafts: true);
        var query = Microsoft
            .EntityFrameworkCore.EntityFrameworkQueryableExtensions.IgnoreQueryFilters(context.Set<Article>())
            .Where(condition);

        var selected = await TranslatedQuery.Run(context, query, a => a.Slug);

        var expected = news.Articles.Where(condition.Compile()).Select(a => a.Slug);
        selected.Order().ShouldBe(expected.Order(), $"{name}: {TranslatedQuery.Sql(context, query, a => a.Slug)}");
    }

    public static TheoryData<string, Expression<Func<Article, string>>> Values() =>
        new()
        {
            { "column", a => a.Title },
            { "path", a => "/articles/" + a.Slug },
            { "interpolated", a => $"{a.Slug}-{a.WordCount}." },
            { "null in a concatenation", a => "[" + a.Summary + "]" },
            { "conditional", a => a.Pages > 2 ? "long" : "short" },
            { "coalesce", a => a.Summary ?? a.Title },
            { "to-one", a => a.Author == null || a.Author.IsHidden ? "nobody" : a.Author.Name },
            {
                "first of many",
                a =>
                    a.Pictures.OrderByDescending(p => p.Position).Select(p => p.Asset!.Filename).FirstOrDefault()
                    ?? "none"
            },
            {
                "row of many",
                a =>
                    a.Pictures.FirstOrDefault(p => p.IsHero) == null
                        ? "none"
                        : a.Pictures.First(p => p.IsHero).Asset!.Filename
            },
            { "static member", a => a.Summary == string.Empty ? string.Empty : "/" + a.Slug },
            { "constant list", a => Wanted.Contains(a.Slug) ? "wanted" : "other" },
            { "trimmed and replaced", a => a.Slug.Replace("article", " x ").Trim() },
            { "part", a => a.Slug.Substring(8) },
        };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_computed_value_is_what_C_sharp_computes(string name, Expression<Func<Article, string>> value)
    {
        await using var context = news.Context(seesDrafts: true);
        var query = Microsoft
            .EntityFrameworkCore.EntityFrameworkQueryableExtensions.IgnoreQueryFilters(context.Set<Article>())
            .OrderBy(a => a.Slug);

        var selected = await TranslatedQuery.Run(context, query, value);

        selected.ShouldBe(
            news.Articles.OrderBy(a => a.Slug).Select(value.Compile()),
            $"{name}: {TranslatedQuery.Sql(context, query, value)}"
        );
    }

    [Fact]
    public void The_key_of_a_partner_is_the_foreign_key_unless_a_filter_may_hide_the_partner()
    {
        using var context = news.Context();
        var seen = context.Set<Article>().Where(a => a.Author!.Id == Guid.Empty);
        var all = Microsoft
            .EntityFrameworkCore.EntityFrameworkQueryableExtensions.IgnoreQueryFilters(context.Set<Article>())
            .Where(a => a.Author!.Id == Guid.Empty);

        TranslatedQuery.Sql(context, seen, a => a.Slug).ShouldContain("JOIN author");
        TranslatedQuery.Sql(context, all, a => a.Slug).ShouldNotContain("JOIN");
    }
}
