using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Content;

/// <summary>
/// Z-3 and Z-5 at the GraphQL door: one draft, every way to it, every viewer. Only who is entitled and asks for drafts finds
/// it; to all others it is as if it were not there.
/// </summary>
public sealed class VisibilityTests : IAsyncLifetime
{
    private const string Secret = "Brouillon-secret";

    private readonly Dictionary<string, HttpClient> viewers = [];
    private ApiFixture api = null!;
    private string id = null!;
    private string slug = null!;
    private string authorId = null!;
    private string categoryId = null!;

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
            var draft = await AnswerAsync(viewer, way, "DRAFT");
            if (viewer == "reader" || !canAsk)
            {
                draft.ShouldNotContain(Secret, Case.Sensitive, $"{viewer}, draft");
            }
            else
            {
                draft.ShouldContain(Secret, Case.Sensitive, viewer);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Z5_to_a_reader_a_draft_and_what_never_was_are_the_same_answer(string way)
    {
        var draft = await AnswerAsync("reader", way, "DRAFT");
        await api.ExecuteAsync($"UPDATE content_items SET slug = 'elsewhere', title = 'Autre', author_id = NULL");
        await api.ExecuteAsync($"DELETE FROM content_category_listings");
        (await AnswerAsync("reader", way, "DRAFT")).ShouldBe(draft);
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
                  drafts: contentItems(first: 5, stage: DRAFT) { totalCount }
                }
                """,
                new { slug }
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
                          drafts: contentItems(first: 5, stage: DRAFT) { totalCount }
                        }
                        contentItem { title latestVersionNumber }
                      }
                    }
                    """,
                    new { input = new { title = "Un" }, slug }
                )
        ).GetProperty("createContentItem");
        payload.GetProperty("contentItem").ToString().ShouldBe("""{"title":"Un","latestVersionNumber":1}""");
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

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        var editor = await api.SignedInAsync(DemoDatabase.Editor);
        viewers["editor"] = editor;
        viewers["author"] = await api.SignedInAsync(DemoDatabase.Author);
        viewers["reader"] = api.Client();

        categoryId = (
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
        (id, slug) = (created.GetProperty("id").GetString()!, created.GetProperty("slug").GetString()!);
        authorId = created.GetProperty("author").GetProperty("id").GetString()!;
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    /// <summary>The whole answer, errors included.</summary>
    private async Task<string> AnswerAsync(string viewer, string way, string stage)
    {
        var variables = new Dictionary<string, (string Type, string Value)>
        {
            ["id"] = ("ID!", id),
            ["slug"] = ("String!", slug),
            ["author"] = ("ID!", authorId),
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
}
