using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Content;

/// <summary>
/// Z-3 and Z-5 at the GraphQL door: one draft, every way to it, every viewer. Only who is entitled and asks for drafts finds
/// it; to all others it is as if it were not there.
/// </summary>
public sealed class VisibilityTests(VisibilityTests.Draft draft) : IClassFixture<VisibilityTests.Draft>
{
    private const string Secret = "Brouillon-secret";

    private readonly Dictionary<string, HttpClient> viewers = draft.Viewers;

    public static TheoryData<string> Ways =>
        [
            "contentItemById(id: $id, stage: STAGE) { title }",
            "contentItem(slug: $slug, stage: STAGE) { title }",
            "contentItems(stage: STAGE, first: 5, where: { title: { contains: \"secret\" } }) { nodes { title } totalCount }",
            "contentItems(stage: STAGE, first: 5, where: { author: { id: { eq: $author } } }) { nodes { title } totalCount }",
            "contentItems(stage: STAGE, first: 5, where: { slug: { eq: $slug } }) { edges { node { title } } }",
            "categories(first: 5) { nodes { contentItems(first: 5) { nodes { title } totalCount } } }",
            "node(id: $id) { ... on ContentItem { title } }",
            "nodes(ids: [$id]) { ... on ContentItem { title } }",
        ];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Z3_a_draft_is_found_by_who_may_and_asks_and_by_nobody_else(string way)
    {
        var canAsk =
            way.Contains("STAGE)", StringComparison.Ordinal) || way.Contains("STAGE,", StringComparison.Ordinal);
        foreach (var viewer in new[] { "reader", "author", "editor" })
        {
            (await AnswerAsync(viewer, way, "PUBLISHED")).ShouldNotContain(
                Secret,
                Case.Sensitive,
                $"{viewer}, published"
            );
            var told = await AnswerAsync(viewer, way, "DRAFT");
            if (viewer == "reader" || !canAsk)
            {
                told.ShouldNotContain(Secret, Case.Sensitive, $"{viewer}, draft");
            }
            else
            {
                told.ShouldContain(Secret, Case.Sensitive, viewer);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Z5_to_a_reader_a_draft_and_what_never_was_are_the_same_answer(string way)
    {
        var told = await AnswerAsync("reader", way, "DRAFT");
        await draft.WhileItIsElsewhereAsync(async () => (await AnswerAsync("reader", way, "DRAFT")).ShouldBe(told));
    }

    [Fact]
    public async Task Z3_the_picture_of_a_draft_is_as_secret_as_the_draft()
    {
        const string Pictures = "{ mediaAssets(first: 5) { nodes { filename } totalCount } }";
        (await viewers["reader"].AskAsync(Pictures))
            .ToString()
            .ShouldBe("""{"mediaAssets":{"nodes":[],"totalCount":0}}""");
        (await viewers["editor"].AskAsync(Pictures)).ToString().ShouldContain("secret.png");
    }

    [Fact]
    public async Task Each_root_field_has_a_stage_of_its_own()
    {
        var answer = await viewers["editor"]
            .AskAsync(
                """
                query ($slug: String!) {
                  before: contentItem(slug: $slug) { title }
                  draft: contentItem(slug: $slug, stage: DRAFT) { title }
                  after: contentItem(slug: $slug, stage: PUBLISHED) { title }
                  list: contentItems(first: 5) { totalCount }
                  drafts: contentItems(first: 5, stage: DRAFT, where: { slug: { eq: $slug } }) { totalCount }
                }
                """,
                new { slug = draft.Slug }
            );
        answer.GetProperty("before").ValueKind.ShouldBe(JsonValueKind.Null);
        answer.GetProperty("draft").GetProperty("title").GetString().ShouldBe(Secret);
        answer.GetProperty("after").ValueKind.ShouldBe(JsonValueKind.Null);
        answer.GetProperty("list").GetProperty("totalCount").GetInt32().ShouldBe(0);
        answer.GetProperty("drafts").GetProperty("totalCount").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_mutation_answers_with_its_draft_whatever_its_query_asks_for_beside_it()
    {
        var payload = (
            await viewers["editor"]
                .AskAsync(
                    """
                    mutation ($input: CreateContentItemInput!, $slug: String!) {
                      createContentItem(input: $input) {
                        query {
                          published: contentItem(slug: $slug) { title }
                          draft: contentItem(slug: $slug, stage: DRAFT) { title }
                          list: contentItems(first: 5) { totalCount }
                          drafts: contentItems(first: 5, stage: DRAFT, where: { slug: { in: [$slug, "un-de-plus"] } }) { totalCount }
                        }
                        contentItem { title latestVersionNumber }
                      }
                    }
                    """,
                    new { input = new { title = "Un de plus" }, slug = draft.Slug }
                )
        ).GetProperty("createContentItem");
        payload.GetProperty("contentItem").ToString().ShouldBe("""{"title":"Un de plus","latestVersionNumber":1}""");
        payload
            .GetProperty("query")
            .ToString()
            .ShouldBe(
                $$$"""{"published":null,"draft":{"title":"{{{Secret}}}"},"list":{"totalCount":0},"drafts":{"totalCount":2}}"""
            );
    }

    [Fact]
    public async Task Mutations_after_each_other_answer_with_their_drafts_and_leave_none_open()
    {
        var answer = await viewers["editor"]
            .AskAsync(
                """
                mutation ($one: CreateContentItemInput!, $two: CreateContentItemInput!) {
                  one: createContentItem(input: $one) { contentItem { title latestVersionNumber } }
                  two: createContentItem(input: $two) { contentItem { title latestVersionNumber } }
                }
                """,
                new { one = new { title = "Un" }, two = new { title = "Deux" } }
            );
        answer.GetProperty("one").GetProperty("contentItem").GetProperty("title").GetString().ShouldBe("Un");
        answer.GetProperty("two").GetProperty("contentItem").GetProperty("title").GetString().ShouldBe("Deux");
        (await viewers["editor"].AskAsync("{ contentItems(first: 5) { totalCount } }"))
            .ToString()
            .ShouldBe("""{"contentItems":{"totalCount":0}}""");
    }

    /// <summary>The whole answer, errors included.</summary>
    private async Task<string> AnswerAsync(string viewer, string way, string stage)
    {
        var variables = new Dictionary<string, (string Type, string Value)>
        {
            ["id"] = ("ID!", draft.Id),
            ["slug"] = ("String!", draft.Slug),
            ["author"] = ("ID!", draft.AuthorId),
        };
        var used = variables.Where(variable => way.Contains($"${variable.Key}", StringComparison.Ordinal)).ToList();
        var declaration = string.Join(", ", used.Select(variable => $"${variable.Key}: {variable.Value.Type}"));
        var field = way.Replace("STAGE", stage, StringComparison.Ordinal);
        using var request = GraphQLRequests.Operation(
            $"query {(declaration.Length > 0 ? $"({declaration})" : string.Empty)} {{ {field} }}",
            used.ToDictionary(variable => variable.Key, variable => variable.Value.Value)
        );
        using var response = await viewers[viewer].SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        answer.ShouldNotContain("\"HC00", Case.Sensitive, "the question itself must be right");
        return answer;
    }

    /// <summary>A draft with a category and a picture, and those who look for it.</summary>
    public sealed class Draft : IAsyncLifetime
    {
        private ApiFixture api = null!;

        public Dictionary<string, HttpClient> Viewers { get; } = [];

        public string Id { get; private set; } = null!;

        public string Slug { get; private set; } = null!;

        public string AuthorId { get; private set; } = null!;

        /// <summary>Runs something while the same questions find nothing, as if the draft had never been.</summary>
        public async Task WhileItIsElsewhereAsync(Func<Task> work)
        {
            await api.ExecuteAsync($"CREATE TABLE kept_items AS SELECT id, slug, title, author_id FROM content_items");
            await api.ExecuteAsync($"CREATE TABLE kept_listings AS TABLE content_category_listings");
            await api.ExecuteAsync(
                $"UPDATE content_items SET slug = 'elsewhere-' || id, title = 'Autre', author_id = NULL"
            );
            await api.ExecuteAsync($"DELETE FROM content_category_listings");
            try
            {
                await work();
            }
            finally
            {
                await api.ExecuteAsync(
                    $"""
                    UPDATE content_items item SET slug = kept.slug, title = kept.title, author_id = kept.author_id
                    FROM kept_items kept WHERE kept.id = item.id
                    """
                );
                await api.ExecuteAsync(
                    $"INSERT INTO content_category_listings TABLE kept_listings ON CONFLICT DO NOTHING"
                );
                await api.ExecuteAsync($"DROP TABLE kept_items, kept_listings");
            }
        }

        public async Task InitializeAsync()
        {
            api = await ApiFixture.StartAsync();
            var editor = await api.SignedInAsync(DemoDatabase.Editor);
            Viewers["editor"] = editor;
            Viewers["author"] = await api.SignedInAsync(DemoDatabase.Author);
            Viewers["reader"] = api.Client();

            var categoryId = (
                await editor.AskAsync(
                    """mutation { createCategory(input: { name: "Sciences" }) { category { id } errors { __typename } } }"""
                )
            )
                .GetProperty("createCategory")
                .GetProperty("category")
                .GetProperty("id")
                .GetString()!;
            using var form = new MultipartFormDataContent
            {
                { new ByteArrayContent(Lavamedia.Testing.Pictures.Png(20, 10, 1, 2, 3)), "file", "secret.png" },
            };
            using var uploaded = await editor.PostAsync("/api/v1/media/upload", form);
            var mediaId = JsonSerializer
                .Deserialize<JsonElement>(await uploaded.Content.ReadAsStringAsync())
                .GetProperty("id")
                .GetString();
            var input = new
            {
                title = Secret,
                categoryIds = new[] { categoryId },
                hero = new { mediaId },
            };
            var created = (
                await editor.AskAsync(
                    """
                    mutation ($input: CreateContentItemInput!) {
                      createContentItem(input: $input) { contentItem { id slug author { id } } errors { __typename } }
                    }
                    """,
                    new { input }
                )
            ).GetProperty("createContentItem").GetProperty("contentItem");
            (Id, Slug) = (created.GetProperty("id").GetString()!, created.GetProperty("slug").GetString()!);
            AuthorId = created.GetProperty("author").GetProperty("id").GetString()!;
        }

        public async Task DisposeAsync() => await api.DisposeAsync();
    }
}
