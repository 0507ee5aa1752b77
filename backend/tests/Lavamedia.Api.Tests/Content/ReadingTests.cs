using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Npgsql;

namespace Lavamedia.Api.Tests.Content;

/// <summary>What is read most, and what to read next: only what is published, and nothing of who read it.</summary>
public sealed class ReadingTests : IAsyncLifetime
{
    private const string Secret = "the-secret-that-portal-and-api-share";
    private const string MostRead = "{ mostReadArticles { title } }";

    private readonly Dictionary<string, string> ids = [];
    private ApiFixture api = null!;
    private HttpClient editor = null!;

    [Fact]
    public async Task What_is_read_most_comes_first_and_drafts_are_not_read()
    {
        await PublishAsync("Un", "Deux", "Trois");
        (await ViewAsync("Un", "Deux", "Deux", "Secret", "Secret", "Secret")).ShouldBe("""{"recorded":3}""");

        (await api.Client().AskAsync(MostRead))
            .ToString()
            .ShouldBe("""{"mostReadArticles":[{"title":"Deux"},{"title":"Un"}]}""");

        await UnpublishAsync("Deux");
        (await api.Client().AskAsync(MostRead)).ToString().ShouldBe("""{"mostReadArticles":[{"title":"Un"}]}""");
        (await editor.AskAsync(MostRead)).ToString().ShouldBe("""{"mostReadArticles":[{"title":"Un"}]}""");
    }

    [Fact]
    public async Task A_section_of_the_front_page_shows_what_is_read_most()
    {
        await PublishAsync("Un", "Deux", "Trois");
        await ViewAsync("Un", "Trois", "Un");
        var page = await editor.AskAsync(
            """
            { frontPagePreview(sections: [{ layout: LIST, source: MOST_READ, count: 5 }]) {
                sections { articles { title } } } }
            """
        );

        page.GetProperty("frontPagePreview")
            .ToString()
            .ShouldBe("""{"sections":[{"articles":[{"title":"Un"},{"title":"Trois"}]}]}""");
    }

    [Fact]
    public async Task Nothing_is_kept_of_who_read_and_only_the_portal_counts()
    {
        await PublishAsync("Un");
        await ViewAsync("Un", "Un");
        using var request = Views("another secret", ["Un"]);
        using var refused = await api.Client().SendAsync(request);
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        await using var connection = new NpgsqlConnection(api.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            SELECT count(*), count(user_id), count(DISTINCT session_id),
              (SELECT string_agg(DISTINCT member, ',') FROM analytics_events, jsonb_object_keys(payload) member)
            FROM analytics_events WHERE event_type = 'page_view'
            """,
            connection
        );
        await using var reader = await command.ExecuteReaderAsync();
        await reader.ReadAsync();
        (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetString(3)).ShouldBe(
            (2, 0, 2, "contentId")
        );
    }

    [Fact]
    public async Task What_shares_more_is_nearer_and_drafts_itself_and_what_is_linked_are_left_out()
    {
        var tags = new[] { await TagAsync("Mer"), await TagAsync("Vent") };
        await FileAsync("Un", tags);
        await FileAsync("Deux", tags[..1]);
        await FileAsync("Trois", tags);
        await FileAsync("Quatre", tags[1..]);
        await FileAsync("Secret", tags, published: false);
        await PublishAsync("Cinq");

        (await RelatedAsync("relatedArticles { title }")).ShouldBe(["Trois", "Quatre", "Deux"]);
        (await RelatedAsync($"relatedArticles(first: 1, excluding: [\"{ids["Trois"]}\"]) {{ title }}")).ShouldBe([
            "Quatre",
        ]);
        await UnpublishAsync("Trois", 2);
        (await RelatedAsync("relatedArticles { title }")).ShouldBe(["Quatre", "Deux"]);
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync(new() { ["Lavamedia:RevalidationSecret"] = Secret });
        editor = await api.SignedInAsync(DemoDatabase.Editor);
        foreach (var title in new[] { "Un", "Deux", "Trois", "Quatre", "Cinq", "Secret" })
        {
            ids.Add(title, (await editor.CreateArticleAsync(title)).Id);
        }
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private async Task<IEnumerable<string>> RelatedAsync(string field) =>
        (await api.Client().AskAsync($"{{ contentItem(slug: \"un\") {{ {field} }} }}"))
            .GetProperty("contentItem")
            .GetProperty("relatedArticles")
            .EnumerateArray()
            .Select(item => item.GetProperty("title").GetString()!);

    private async Task PublishAsync(params string[] titles)
    {
        foreach (var title in titles)
        {
            await editor.PublishArticleAsync(ids[title]);
        }
    }

    private Task<JsonElement> UnpublishAsync(string title, int version = 1) =>
        editor.AskAsync(
            """
            mutation ($id: ID!, $version: Int!) {
              unpublishContentItem(input: { id: $id, expectedVersion: $version }) { errors { ... on Error { code } } }
            }
            """,
            new { id = ids[title], version }
        );

    private async Task<string> TagAsync(string name) =>
        (
            await editor.AskAsync(
                "mutation ($name: String!) { createTag(input: { name: $name }) { tag { id } errors { __typename } } }",
                new { name }
            )
        )
            .GetProperty("createTag")
            .GetProperty("tag")
            .GetProperty("id")
            .GetString()!;

    private async Task FileAsync(string title, IReadOnlyList<string> tagIds, bool published = true)
    {
        await editor.AskAsync(
            "mutation ($input: UpdateContentItemInput!) { updateContentItem(input: $input) { errors { __typename } } }",
            new
            {
                input = new
                {
                    id = ids[title],
                    expectedVersion = 1,
                    tagIds,
                },
            }
        );
        if (published)
        {
            await editor.PublishArticleAsync(ids[title], 2);
        }
    }

    private async Task<string> ViewAsync(params string[] titles)
    {
        using var request = Views(Secret, titles);
        using var response = await api.Client().SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private HttpRequestMessage Views(string secret, IEnumerable<string> titles)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/page-views")
        {
            Content = JsonContent.Create(
                titles.Select(title => ids[title]).Append("nonsense").Select(id => new { id, count = 1 })
            ),
        };
        request.Headers.Add("Lavamedia-Portal-Secret", secret);
        return request;
    }
}
