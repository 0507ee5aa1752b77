using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Content;

/// <summary>Z-11: each language is published by itself; one that is not is as invisible as any draft.</summary>
public sealed class LocaleVisibilityTests : IAsyncLifetime
{
    private const string Secret = "Lava-and-secret";
    private ApiFixture api = null!;
    private HttpClient reader = null!;
    private HttpClient editor = null!;

    private static readonly string[] Ways =
    [
        "contentItem(locale: \"fr\", slug: \"la-lave\") { translations { title locale path } }",
        "contentItem(locale: \"en\", slug: \"lava-and-secret\") { title }",
        // Neither language stands in for the other.
        "contentItem(locale: \"fr\", slug: \"lava-and-secret\") { title }",
        "contentItem(locale: \"en\", slug: \"la-lave\") { title }",
        "contentItemById(id: $id) { title }",
        "node(id: $id) { ... on ContentItem { title } }",
        "contentItems(first: 5, where: { locale: { eq: \"en\" } }) { totalCount nodes { title } }",
        "search(query: \"secret\", locale: \"en\") { hits { totalCount nodes { item { ... on ContentItem { title } } } } }",
        "search(query: \"secret\", locale: null) { hits { totalCount nodes { item { ... on ContentItem { title } } } } }",
        "suggest(prefix: \"Lava\", locale: \"en\") { title }",
        "redirect(path: \"/en/articles/lava-and-secret\") { path }",
    ];

    [Fact]
    public async Task Z11_a_language_that_is_not_published_is_found_by_no_path_through_another()
    {
        var (original, _) = await editor.CreateArticleAsync("La lave");
        await editor.PublishArticleAsync(original);
        var nothing = await AnswersAsync(original);
        var translation = await TranslateAsync(original);

        // Besides the item itself, whose id is new.
        (await AnswersAsync(translation)).ShouldBe(nothing.Select(answer => WithoutItem(answer)));

        await editor.PublishArticleAsync(translation, version: 2);
        var answers = await AnswersAsync(translation);
        answers[0].ShouldContain(Secret);
        answers[1].ShouldContain(Secret);
        answers[2].ShouldNotContain(Secret);
        answers[3].ShouldNotContain(Secret);
        answers[6].ShouldContain(Secret);

        var gone = await editor.AskAsync(
            "mutation ($id: ID!) { unpublishContentItem(input: { id: $id, expectedVersion: 2 }) { errors { ... on Error { message } } } }",
            new { id = translation }
        );
        gone.GetProperty("unpublishContentItem").GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null);
        (await AnswersAsync(translation)).ShouldAllBe(answer => !answer.Contains(Secret, StringComparison.Ordinal));
        // The original stays as it was.
        var first = await reader.AskAsync("{ contentItem(locale: \"fr\", slug: \"la-lave\") { title } }");
        first.GetProperty("contentItem").GetProperty("title").GetString().ShouldBe("La lave");
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        reader = api.Client();
        editor = await api.SignedInAsync(DemoDatabase.Editor);
    }

    public Task DisposeAsync() => api.DisposeAsync().AsTask();

    private async Task<string> TranslateAsync(string original)
    {
        var translated = await editor.AskAsync(
            "mutation ($id: ID!) { translateContentItem(input: { id: $id, locale: \"en\" }) { contentItem { id } errors { ... on Error { message } } } }",
            new { id = original }
        );
        var id = translated
            .GetProperty("translateContentItem")
            .GetProperty("contentItem")
            .GetProperty("id")
            .GetString()!;
        var named = await editor.AskAsync(
            "mutation ($input: UpdateContentItemInput!) { updateContentItem(input: $input) { errors { ... on Error { message } } } }",
            new
            {
                input = new
                {
                    id,
                    expectedVersion = 1,
                    title = Secret,
                    slug = "lava-and-secret",
                },
            }
        );
        named.GetProperty("updateContentItem").GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null);
        return id;
    }

    private async Task<IReadOnlyList<string>> AnswersAsync(string id)
    {
        var answers = new List<string>();
        foreach (var way in Ways)
        {
            var isById = way.Contains("$id", StringComparison.Ordinal);
            var answer = await reader.AskAsync(
                isById ? $"query ($id: ID!) {{ {way} }}" : $"{{ {way} }}",
                isById ? new { id } : null
            );
            answers.Add(answer.ToString());
        }

        return answers;
    }

    private static string WithoutItem(string answer) =>
        answer switch
        {
            """{"contentItemById":{"title":"La lave"}}""" => """{"contentItemById":null}""",
            """{"node":{"title":"La lave"}}""" => """{"node":null}""",
            _ => answer,
        };
}
