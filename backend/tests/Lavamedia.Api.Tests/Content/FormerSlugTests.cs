using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Content;

/// <summary>An item is found by every slug that readers ever knew it by, and by none that they did not.</summary>
public sealed class FormerSlugTests : IAsyncLifetime
{
    private ApiFixture api = null!;
    private HttpClient editor = null!;

    [Fact]
    public async Task An_item_is_found_by_every_slug_that_it_had_and_says_which_it_has()
    {
        var (id, _) = await editor.CreateArticleAsync("Jadis");
        await editor.PublishArticleAsync(id);
        await MoveAsync(id, 1, "naguere");
        await MoveAsync(id, 2, "maintenant");

        foreach (var slug in new[] { "jadis", "naguere", "maintenant" })
        {
            (await FindAsync(slug)).ShouldBe("""{"contentItem":{"slug":"maintenant"}}""");
        }

        (await FindAsync("jamais")).ShouldBe("""{"contentItem":null}""");
    }

    [Fact]
    public async Task Z3_a_former_slug_finds_nothing_that_is_not_published()
    {
        var (id, _) = await editor.CreateArticleAsync("Retiré");
        await editor.PublishArticleAsync(id);
        await MoveAsync(id, 1, "retire-depuis");
        await editor.AskAsync(
            "mutation ($id: ID!) { unpublishContentItem(input: { id: $id, expectedVersion: 2 }) { errors { __typename } } }",
            new { id }
        );

        (await FindAsync("retire")).ShouldBe("""{"contentItem":null}""");
        (await FindAsync("retire-depuis")).ShouldBe("""{"contentItem":null}""");
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        editor = await api.SignedInAsync(DemoDatabase.Editor);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private async Task MoveAsync(string id, int version, string slug)
    {
        await editor.AskAsync(
            """
            mutation ($id: ID!, $version: Int!, $slug: String) {
              updateContentItem(input: { id: $id, expectedVersion: $version, slug: $slug }) { errors { __typename } }
            }
            """,
            new
            {
                id,
                version,
                slug,
            }
        );
        await editor.PublishArticleAsync(id, version + 1);
    }

    private async Task<string> FindAsync(string slug) =>
        (
            await api.Client().AskAsync("query ($slug: String!) { contentItem(slug: $slug) { slug } }", new { slug })
        ).ToString();
}
