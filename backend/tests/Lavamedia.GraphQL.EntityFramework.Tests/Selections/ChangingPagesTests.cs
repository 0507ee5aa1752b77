using System.Text.Json.Nodes;
using Lavamedia.GraphQL.EntityFramework.Tests.News;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>
/// While readers turn pages, the newsroom goes on working. What was there all the time is shown exactly once, whatever is inserted or
/// deleted before, behind and at the cursor.
/// </summary>
public sealed class ChangingPagesTests : IAsyncLifetime
{
    private readonly NewsDatabase news = new();

    public Task InitializeAsync() => news.InitializeAsync();

    public Task DisposeAsync() => news.DisposeAsync();

    [Theory]
    [InlineData("[{ slug: ASC }]", true)]
    [InlineData("[{ slug: DESC }]", false)]
    [InlineData("[{ wordCount: ASC }]", true)]
    [InlineData("[{ pages: ASC }, { title: DESC }]", true)]
    [InlineData("[{ pages: DESC }, { title: ASC }]", false)]
    [InlineData("[{ author: { name: ASC } }]", true)]
    [InlineData("[{ author: { name: DESC } }]", false)]
    public async Task Pages_stay_right_while_rows_are_inserted_and_deleted(string order, bool forward)
    {
        using var client = new NewsClient(news);
        var lasting = news.Articles.Select(a => a.Slug).ToHashSet();
        var shown = new List<string>();
        var (size, from, cursorField, moreField) = forward
            ? ("first: 7", "after", "endCursor", "hasNextPage")
            : ("last: 7", "before", "startCursor", "hasPreviousPage");
        var cursor = "";
        for (var page = 0; ; page++)
        {
            var data = await client.DataAsync(
                $$"""{ articles(drafts: true, {{size}}{{cursor}}, order: {{order}}) { nodes { slug } pageInfo { {{moreField}} {{cursorField}} } } }"""
            );
            var slugs = Slugs(data);
            shown.AddRange(forward ? slugs : Enumerable.Reverse(slugs));
            var info = data["articles"]!["pageInfo"]!;
            if (!info[moreField]!.GetValue<bool>())
            {
                break;
            }

            cursor = $", {from}: \"{info[cursorField]}\"";
            // The very row of the cursor goes, and others come on both sides of it.
            var gone = forward ? slugs[^1] : slugs[0];
            lasting.Remove(gone);
            await ChangeAsync(gone, page);
        }

        shown.Distinct().Count().ShouldBe(shown.Count);
        lasting.Except(shown).ShouldBeEmpty();
    }

    private async Task ChangeAsync(string gone, int page)
    {
        await using var context = news.Context(seesDrafts: true);
        var article = await context.Set<Article>().IgnoreQueryFilters().SingleAsync(a => a.Slug == gone);
        await context.Set<Picture>().IgnoreQueryFilters().Where(p => p.ArticleId == article.Id).ExecuteDeleteAsync();
        context.Remove(article);
        context.AddRange(
            new Article
            {
                Title = "A",
                Slug = $"aaa-{page}",
                WordCount = -1,
                Pages = 0,
            },
            new Article
            {
                Title = "Z",
                Slug = $"zzz-{page}",
                WordCount = 100_000,
                AuthorId = article.AuthorId,
            },
            new Article
            {
                Title = article.Title,
                Slug = gone + "x",
                WordCount = article.WordCount,
                Pages = article.Pages,
                AuthorId = article.AuthorId,
            }
        );
        await context.SaveChangesAsync();
    }

    private static List<string> Slugs(JsonNode data) =>
        [.. data["articles"]!["nodes"]!.AsArray().Select(node => node!["slug"]!.GetValue<string>())];
}
