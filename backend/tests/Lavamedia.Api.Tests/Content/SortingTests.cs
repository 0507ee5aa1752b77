using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Content;

public sealed class SortingTests : IAsyncLifetime
{
    private const string Titles = """
        query ($after: String, $direction: SortEnumType!) {
          contentItems(stage: DRAFT, first: 2, after: $after, order: [{ title: $direction }]) {
            nodes { title }
            pageInfo { endCursor hasNextPage }
          }
        }
        """;

    private static readonly string[] InReadingOrder = ["abeille", "école", "École", "Ecran", "effort", "Île", "Zone"];

    private ApiFixture api = null!;
    private HttpClient editor = null!;

    [Theory]
    [InlineData("ASC")]
    [InlineData("DESC")]
    public async Task Accents_stand_with_their_letters_on_every_page(string direction)
    {
        foreach (var title in InReadingOrder.Reverse())
        {
            await editor.CreateArticleAsync(title);
        }

        var expected = direction == "ASC" ? InReadingOrder : [.. InReadingOrder.Reverse()];
        (await ReadAsync(direction)).ShouldBe(expected);
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        editor = await api.SignedInAsync(DemoDatabase.Editor);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private async Task<List<string>> ReadAsync(string direction)
    {
        var titles = new List<string>();
        string? after = null;
        while (true)
        {
            var page = (await editor.AskAsync(Titles, new { after, direction })).GetProperty("contentItems");
            titles.AddRange(
                page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("title").GetString()!)
            );
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                return titles;
            }

            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
    }
}
