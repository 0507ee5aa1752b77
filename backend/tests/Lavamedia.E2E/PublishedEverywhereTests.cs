using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Lavamedia.E2E;

/// <summary>
/// A publish is everywhere within a second, and so is its end: page, lists, search, sitemaps, feeds of all formats, share image,
/// subscribers. Nothing of it is anywhere before.
/// </summary>
[Collection(QuietCollection.Name)]
public sealed class PublishedEverywhereTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task A_publish_and_an_unpublish_are_everywhere_within_a_second()
    {
        using var portal = new PortalReader();
        using var editor = new GraphQLClient();
        await editor.SignInAsync(Installation.Editor);
        var category = await CategoryAsync(editor);
        await Promptness.WithinAsync(Soon, () => MeasureAsync(portal, editor, category));
    }

    /// <summary>Publishes an article and takes it back.</summary>
    /// <returns>The places, and how long each took to show one of it; none is wrong for good.</returns>
    private static async Task<IReadOnlyList<(string What, TimeSpan Took)>> MeasureAsync(
        PortalReader portal,
        GraphQLClient editor,
        (string Id, string Path) category
    )
    {
        // Of this attempt alone, so that the tests can be repeated on the same installation.
        var word =
            "zephyrine" + string.Concat(Guid.NewGuid().ToByteArray().Take(5).Select(b => (char)('a' + (b % 26))));
        var (id, slug) = await CreateAsync(editor, $"La {word} est de retour", category.Id);
        var places = Places(word, $"/articles/{slug}", category.Path);
        foreach (var place in places)
        {
            var (status, html) = await portal.ReadAsync(place.Path);
            place.Shows(status, html).ShouldBeFalse(place.Path);
        }

        var heard = await ListenAsync(id);
        await ActAsync(editor, "publishContentItem", id);
        var since = Stopwatch.StartNew();
        var news = heard.ContinueWith(_ => since.Elapsed, TaskScheduler.Default);
        var shown = await Task.WhenAll(
            places.Select(async place => (place.Path, At: await portal.UntilAsync(place.Path, place.Shows)))
        );
        await heard.WaitAsync(TimeSpan.FromSeconds(30));
        (await portal.ReadAsync($"/share-images/fr/{slug}")).Status.ShouldBe(HttpStatusCode.OK);

        await ActAsync(editor, "unpublishContentItem", id);
        var gone = await Task.WhenAll(
            places.Select(async place =>
                (place.Path, At: await portal.UntilAsync(place.Path, (status, html) => !place.Shows(status, html)))
            )
        );
        (await portal.ReadAsync($"/share-images/fr/{slug}")).Status.ShouldBe(HttpStatusCode.NotFound);
        return [.. shown.Append(("the subscription", await news)).Select(Told("shown")), .. gone.Select(Told("gone"))];
    }

    private static Func<(string Path, TimeSpan At), (string What, TimeSpan Took)> Told(string what) =>
        place => ($"{place.Path} {what}", place.At);

    private static async Task<(string Id, string Slug)> CreateAsync(
        GraphQLClient editor,
        string title,
        string categoryId
    )
    {
        var created = await editor.RunAsync(
            """
            mutation ($input: CreateContentItemInput!) {
              createContentItem(input: $input) { contentItem { id slug } errors { ... on Error { message } } }
            }
            """,
            new
            {
                input = new
                {
                    title,
                    categoryIds = new[] { categoryId },
                    body = new
                    {
                        type = "doc",
                        content = new[]
                        {
                            new { type = "paragraph", content = new[] { new { type = "text", text = "Enfin." } } },
                        },
                    },
                },
            }
        );
        var item = created.GetProperty("data").GetProperty("createContentItem").GetProperty("contentItem");
        return (item.GetProperty("id").GetString()!, item.GetProperty("slug").GetString()!);
    }

    private static IReadOnlyList<(string Path, Func<HttpStatusCode, string, bool> Shows)> Places(
        string word,
        string path,
        string categoryPath
    )
    {
        bool Says(HttpStatusCode status, string text) =>
            status == HttpStatusCode.OK && text.Contains(word, StringComparison.OrdinalIgnoreCase);

        return
        [
            (path, Says),
            ("/", Says),
            (categoryPath, Says),
            // The words that were looked for stand on the page in any case; what is found is a link to it.
            (
                $"/search?q={word}",
                (status, html) => Says(status, html) && html.Contains($"href=\"{path}\"", StringComparison.Ordinal)
            ),
            ("/rss.xml", Says),
            ("/atom.xml", Says),
            ("/feed.json", Says),
            ($"{categoryPath}/rss.xml", Says),
            ("/sitemaps/articles-1.xml", Says),
            ("/sitemaps/news-1.xml", Says),
        ];
    }

    private static async Task<(string Id, string Path)> CategoryAsync(GraphQLClient client)
    {
        var answer = await client.RunAsync(
            """{ categories(first: 1, where: { locale: { eq: "fr" } }, order: [{ name: ASC }]) { nodes { id path } } }"""
        );
        var node = answer.GetProperty("data").GetProperty("categories").GetProperty("nodes")[0];
        return (node.GetProperty("id").GetString()!, node.GetProperty("path").GetString()!);
    }

    private static async Task ActAsync(GraphQLClient editor, string act, string id)
    {
        var answer = await editor.RunAsync(
            $$"""
            mutation ($id: ID!) {
              {{act}}(input: { id: $id, expectedVersion: 1 }) { contentItem { status } errors { ... on Error { message } } }
            }
            """,
            new { id }
        );
        answer
            .GetProperty("data")
            .GetProperty(act)
            .GetProperty("errors")
            .ValueKind.ShouldBe(JsonValueKind.Null, answer.ToString());
    }

    /// <summary>Subscribes as a reader's program does.</summary>
    /// <returns>What ends with the news of an item's publish.</returns>
    private static async Task<Task> ListenAsync(string id)
    {
        var http = new HttpClient { BaseAddress = Installation.Api };
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query = "subscription { onContentItemPublished { id } }" }),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return HearAsync(http, response, id);
    }

    private static async Task HearAsync(HttpClient http, HttpResponseMessage response, string id)
    {
        using (http)
        using (response)
        {
            using var events = new StreamReader(await response.Content.ReadAsStreamAsync());
            while (await events.ReadLineAsync() is { } line)
            {
                if (line.Contains(id, StringComparison.Ordinal))
                {
                    return;
                }
            }
        }

        throw new InvalidOperationException("The subscription ended before the news came.");
    }
}
