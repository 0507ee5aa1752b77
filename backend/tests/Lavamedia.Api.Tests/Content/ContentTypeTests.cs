using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Sdl;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Content;

/// <summary>Types of content that editors make while the product runs, from their definition to what readers and programs see of them.</summary>
public sealed class ContentTypeTests : IAsyncLifetime
{
    private const string Create = """
        mutation ($input: CreateContentTypeInput!) {
          createContentType(input: $input) { contentType: contentTypeDefinition { id version } errors { __typename ... on ValidationError { path } } }
        }
        """;

    private const string Update = """
        mutation ($input: UpdateContentTypeInput!) {
          updateContentType(input: $input) {
            contentTypeDefinition { version }
            errors { __typename ... on ContentTypeLossError { losses { field reason itemCount } } ... on ValidationError { path } ... on BrokenDocumentsError { documents } }
          }
        }
        """;

    private const string CreateItem = """
        mutation ($input: CreateContentItemInput!) {
          createContentItem(input: $input) { contentItem { id } errors { __typename ... on ValidationError { path reason } } }
        }
        """;

    private ApiFixture api = null!;
    private HttpClient administrator = null!;
    private HttpClient editor = null!;
    private string typeId = null!;

    [Fact]
    public async Task A_new_type_is_in_the_schema_of_the_next_request_and_its_values_are_typed()
    {
        var id = await RecipeAsync("Tarte", Values(minutes: 45, difficulty: "easy"));
        await editor.PublishArticleAsync(id);

        var answer = await api.Client()
            .AskAsync(
                """
                { contentItem(slug: "tarte") {
                    type
                    contentType { key label(locale: "en") }
                    fields { ... on RecipeFields { minutes difficulty firstCooked vegetarian steps { text } } }
                    customFields { key kind label text }
                } }
                """
            );

        answer
            .GetProperty("contentItem")
            .ToString()
            .ShouldBe(
                """{"type":"ARTICLE","contentType":{"key":"recipe","label":"Recipe"},"fields":{"minutes":45,"difficulty":"easy","firstCooked":"2026-01-31","vegetarian":true,"steps":[{"text":"Mélanger"},{"text":"Cuire"}]},"customFields":[{"key":"minutes","kind":"NUMBER","label":"Minutes","text":"45"},{"key":"difficulty","kind":"CHOICE","label":"Difficulté","text":"facile"},{"key":"firstCooked","kind":"DATE","label":"Première fois","text":"2026-01-31"},{"key":"vegetarian","kind":"BOOLEAN","label":"Végétarien","text":null},{"key":"steps","kind":"GROUP","label":"Étapes","text":null}]}"""
            );
    }

    [Fact]
    public async Task Lists_are_filtered_and_sorted_by_fields()
    {
        foreach (var (title, minutes, difficulty) in new[] { ("A", 90, "hard"), ("B", 20, "easy"), ("C", 45, "easy") })
        {
            await editor.PublishArticleAsync(await RecipeAsync(title, Values(minutes, difficulty)));
        }

        (
            await TitlesAsync(
                "where: { fields: { recipe: { minutes: { lte: 45 } } } }, order: [{ fields: { recipe: { minutes: ASC } } }]"
            )
        ).ShouldBe(["B", "C"]);
        (
            await TitlesAsync(
                "where: { fields: { recipe: { difficulty: { eq: \"easy\" } } } }, order: [{ fields: { recipe: { minutes: DESC } } }]"
            )
        ).ShouldBe(["C", "B"]);
        (
            await TitlesAsync(
                "where: { contentType: { key: { eq: \"recipe\" } }, fields: { recipe: { firstCooked: { gte: \"2026-01-31\" } } } }, order: [{ title: ASC }]"
            )
        ).ShouldBe(["A", "B", "C"]);
        (await TitlesAsync("where: { fields: { recipe: { firstCooked: { lt: \"2026-01-31\" } } } }")).ShouldBeEmpty();
    }

    [Fact]
    public void What_cannot_be_filtered_by_is_not_in_the_schema()
    {
        var sdl = SdlPrinter.Print(api.Services.GetRequiredService<Schema>());
        var start = sdl.IndexOf("input ContentItemFieldsRecipeFilterInput", StringComparison.Ordinal);
        start.ShouldBeGreaterThan(0);
        var filter = sdl[start..sdl.IndexOf('}', start)];
        filter.ShouldContain("minutes: FloatOperationFilterInput");
        filter.ShouldContain("firstCooked: LocalDateOperationFilterInput");
        filter.ShouldNotContain("steps");
        filter.ShouldNotContain("related");
        filter.ShouldNotContain("story");
    }

    [Fact]
    public async Task Z3_a_reference_leads_readers_only_to_what_is_published_and_a_picture_becomes_public_with_its_item()
    {
        var (draft, _) = await editor.CreateArticleAsync("Pas encore");
        var picture = await UploadAsync();
        var id = await RecipeAsync(
            "Avec suite",
            new
            {
                minutes = 5,
                related = new[] { draft },
                picture,
            }
        );
        await editor.PublishArticleAsync(id);
        const string Query = """
            { contentItem(slug: "avec-suite") {
                fields { ... on RecipeFields { related { title } picture { filename } } }
                customFields { key items { title } media { filename } }
            } }
            """;

        (await api.Client().AskAsync(Query))
            .GetProperty("contentItem")
            .ToString()
            .ShouldBe(
                """{"fields":{"related":[],"picture":{"filename":"dish.png"}},"customFields":[{"key":"minutes","items":[],"media":[]},{"key":"related","items":[],"media":[]},{"key":"picture","items":[],"media":[{"filename":"dish.png"}]}]}"""
            );

        await editor.PublishArticleAsync(draft);
        (await api.Client().AskAsync(Query)).ToString().ShouldContain("\"related\":[{\"title\":\"Pas encore\"}]");
    }

    [Fact]
    public async Task Values_are_checked_each_with_its_place()
    {
        var refused = await editor.AskAsync(
            CreateItem,
            new
            {
                input = new
                {
                    title = "Faux",
                    contentTypeKey = "recipe",
                    fields = new
                    {
                        minutes = 9999,
                        difficulty = "impossible",
                        firstCooked = "hier",
                        steps = new object[] { new { text = "bien" }, new { text = 7 } },
                        unknown = 1,
                    },
                },
            }
        );
        refused
            .GetProperty("createContentItem")
            .GetProperty("errors")
            .EnumerateArray()
            .Select(error =>
                string.Join('.', error.GetProperty("path").EnumerateArray().Select(part => part.GetString()))
                + " "
                + error.GetProperty("reason").GetString()
            )
            .Order()
            .ShouldBe([
                "fields.difficulty MALFORMED",
                "fields.firstCooked MALFORMED",
                "fields.minutes OUT_OF_RANGE",
                "fields.steps.1.text MALFORMED",
                "fields.unknown NOT_SUPPORTED",
            ]);
    }

    [Fact]
    public async Task What_is_required_is_asked_for_when_it_is_published()
    {
        var id = await RecipeAsync("Incomplet", new { difficulty = "easy" });
        (
            await editor.AskAsync(
                """
                mutation ($id: ID!) {
                  publishContentItem(input: { id: $id, expectedVersion: 1 }) { errors { ... on ValidationError { path reason } } }
                }
                """,
                new { id }
            )
        ).GetProperty("publishContentItem").ToString().ShouldBe("""{"errors":[{"path":["fields","minutes"],"reason":"REQUIRED"}]}""");
    }

    [Fact]
    public async Task What_items_would_lose_is_told_before_anything_changes()
    {
        var id = await RecipeAsync("Perte", Values(minutes: 10, difficulty: "hard"));
        var fewer = Fields().Where(field => field.Key != "vegetarian").ToDictionary();
        fewer["difficulty"] = Choice("easy");
        object input = new
        {
            id = typeId,
            expectedVersion = 1,
            fields = fewer.Values,
        };

        (await administrator.AskAsync(Update, new { input }))
            .GetProperty("updateContentType")
            .ToString()
            .ShouldBe(
                """{"contentTypeDefinition":null,"errors":[{"__typename":"ContentTypeLossError","losses":[{"field":"difficulty","reason":"FEWER_CHOICES","itemCount":1},{"field":"vegetarian","reason":"REMOVED","itemCount":1}]}]}"""
            );

        (
            await administrator.AskAsync(
                Update,
                new
                {
                    input = new
                    {
                        id = typeId,
                        expectedVersion = 1,
                        fields = fewer.Values,
                        acceptLosses = true,
                    },
                }
            )
        ).GetProperty("updateContentType").ToString().ShouldBe("""{"contentTypeDefinition":{"version":2},"errors":null}""");
        (
            await editor.AskAsync(
                "query ($id: ID!) { contentItemById(id: $id, stage: DRAFT) { customFields { key } latestVersion { fields } } }",
                new { id }
            )
        )
            .GetProperty("contentItemById")
            .GetProperty("customFields")
            .ToString()
            .ShouldBe("""[{"key":"minutes"},{"key":"firstCooked"},{"key":"steps"}]""");

        // An old text can still be saved although it says more than its type has room for now.
        (
            await editor.AskAsync(
                """
                mutation ($id: ID!) {
                  updateContentItem(input: { id: $id, expectedVersion: 1, title: "Perte, relue" }) { errors { __typename } }
                }
                """,
                new { id }
            )
        )
            .GetProperty("updateContentItem")
            .GetProperty("errors")
            .ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Another_instance_takes_the_new_schema_without_a_restart()
    {
        await using var other = await api.StartAnotherAsync();
        var elsewhere = await DemoDatabase.SignInAsync(other.GetTestClient(), DemoDatabase.Editor);
        const string Query = "{ contentItems(first: 1) { nodes { fields { ... on EventFields { place } } } } }";

        await administrator.AskAsync(
            Create,
            new
            {
                input = new
                {
                    key = "event",
                    labels = Labels("Événement", "Event"),
                    fields = new[] { Field("place", "TEXT", "Lieu", "Place") },
                },
            }
        );

        await Lavamedia.Testing.Wait.UntilAsync(async () =>
        {
            using var request = GraphQLRequests.Operation(Query);
            using var response = await elsewhere.SendAsync(request);
            return !(await response.Content.ReadAsStringAsync()).Contains("errors", StringComparison.Ordinal);
        });
        await other.StopAsync();
    }

    [Fact]
    public async Task History_names_the_change_and_brings_it_back()
    {
        var id = await RecipeAsync("Histoire", Values(minutes: 10, difficulty: "hard"));
        await editor.AskAsync(
            """
            mutation ($input: UpdateContentItemInput!) { updateContentItem(input: $input) { errors { __typename } } }
            """,
            new
            {
                input = new
                {
                    id,
                    expectedVersion = 1,
                    fields = new { minutes = 20 },
                },
            }
        );
        await editor.AskAsync(
            """
            mutation ($id: ID!) {
              restoreContentVersion(input: { id: $id, versionNumber: 1, expectedVersion: 2 }) { errors { __typename } }
            }
            """,
            new { id }
        );

        var versions = (
            await editor.AskAsync(
                "query ($id: ID!) { contentItemById(id: $id, stage: DRAFT) { versions(first: 3) { nodes { changedMembers fields } } } }",
                new { id }
            )
        )
            .GetProperty("contentItemById")
            .GetProperty("versions")
            .GetProperty("nodes");
        versions[0].GetProperty("fields").GetProperty("minutes").GetInt32().ShouldBe(10);
        versions[1].GetProperty("changedMembers").ToString().ShouldBe("""["fields"]""");
        versions[1].GetProperty("fields").GetProperty("minutes").GetInt32().ShouldBe(20);
    }

    [Fact]
    public async Task Words_of_fields_are_found_by_the_newsroom_and_rules_of_the_type_hold()
    {
        var id = await RecipeAsync("Mots", new { minutes = 5, steps = new[] { new { text = "Caraméliser" } } });
        (await editor.AskAsync("{ contentItems(stage: DRAFT, search: \"caraméliser\", first: 5) { nodes { title } } }"))
            .ToString()
            .ShouldBe("""{"contentItems":{"nodes":[{"title":"Mots"}]}}""");

        await administrator.AskAsync(
            Update,
            new
            {
                input = new
                {
                    id = typeId,
                    expectedVersion = 1,
                    requiresApproval = true,
                },
            }
        );
        (
            await editor.AskAsync(
                "mutation ($id: ID!) { publishContentItem(input: { id: $id, expectedVersion: 1 }) { errors { __typename } } }",
                new { id }
            )
        )
            .GetProperty("publishContentItem")
            .ToString()
            .ShouldBe("""{"errors":[{"__typename":"NotApprovedError"}]}""");
    }

    [Fact]
    public async Task A_type_with_items_stays_and_one_without_goes_with_its_part_of_the_schema()
    {
        await RecipeAsync("Reste", new { minutes = 5 });
        const string Delete = """
            mutation ($id: ID!) { deleteContentType(input: { id: $id, expectedVersion: 1 }) { errors { __typename ... on ContentTypeInUseError { itemCount } } } }
            """;
        (await administrator.AskAsync(Delete, new { id = typeId }))
            .GetProperty("deleteContentType")
            .ToString()
            .ShouldBe("""{"errors":[{"__typename":"ContentTypeInUseError","itemCount":1}]}""");
        await api.ExecuteAsync($"TRUNCATE content_items CASCADE");
        (await administrator.AskAsync(Delete, new { id = typeId }))
            .GetProperty("deleteContentType")
            .ToString()
            .ShouldBe("""{"errors":null}""");
        SdlPrinter.Print(api.Services.GetRequiredService<Schema>()).ShouldNotContain("RecipeFields");
    }

    [Fact]
    public async Task A_definition_is_checked_each_problem_with_its_place()
    {
        var answer = await administrator.AskAsync(
            Create,
            new
            {
                input = new
                {
                    key = "Bad key",
                    labels = Array.Empty<object>(),
                    fields = new object[]
                    {
                        Field("ok", "TEXT", "Bon", "Good"),
                        Field("ok", "CHOICE", "Bon", "Good"),
                        Field("inner", "GROUP", "Groupe", "Group"),
                    },
                },
            }
        );
        answer
            .GetProperty("createContentType")
            .GetProperty("errors")
            .EnumerateArray()
            .Select(error =>
                string.Join('.', error.GetProperty("path").EnumerateArray().Select(part => part.GetString()))
            )
            .ShouldBe(["key", "labels", "fields.1.key", "fields.1.choices", "fields.2.fields"]);
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        administrator = await api.SignedInAsync("admin@lavamedia.example");
        editor = await api.SignedInAsync(DemoDatabase.Editor);
        var created = (
            await administrator.AskAsync(
                Create,
                new
                {
                    input = new
                    {
                        key = "recipe",
                        labels = Labels("Recette", "Recipe"),
                        fields = Fields().Values,
                    },
                }
            )
        ).GetProperty("createContentType");
        created.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, created.ToString());
        typeId = created.GetProperty("contentType").GetProperty("id").GetString()!;
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private static Dictionary<string, object> Fields() =>
        new()
        {
            ["minutes"] = new
            {
                key = "minutes",
                kind = "NUMBER",
                labels = Labels("Minutes", "Minutes"),
                isRequired = true,
                isFilterable = true,
                minimum = 1,
                maximum = 600,
            },
            ["difficulty"] = Choice("easy", "hard"),
            ["firstCooked"] = new
            {
                key = "firstCooked",
                kind = "DATE",
                labels = Labels("Première fois", "First time"),
                isFilterable = true,
            },
            ["vegetarian"] = new
            {
                key = "vegetarian",
                kind = "BOOLEAN",
                labels = Labels("Végétarien", "Vegetarian"),
                isFilterable = true,
            },
            ["steps"] = new
            {
                key = "steps",
                kind = "GROUP",
                labels = Labels("Étapes", "Steps"),
                isList = true,
                fields = new[] { Field("text", "TEXT", "Texte", "Text") },
            },
            ["related"] = new
            {
                key = "related",
                kind = "REFERENCE",
                labels = Labels("À lire", "To read"),
                isList = true,
            },
            ["picture"] = Field("picture", "MEDIA", "Photo", "Picture"),
            ["story"] = Field("story", "RICH_TEXT", "Histoire", "Story"),
        };

    private static object Choice(params string[] values) =>
        new
        {
            key = "difficulty",
            kind = "CHOICE",
            labels = Labels("Difficulté", "Difficulty"),
            isFilterable = true,
            choices = values.Select(value => new
            {
                value,
                labels = Labels(value == "easy" ? "facile" : "difficile", value),
            }),
        };

    private static object Field(string key, string kind, string french, string english) =>
        new
        {
            key,
            kind,
            labels = Labels(french, english),
        };

    private static object[] Labels(string french, string english) =>
        [new { locale = "fr", text = french }, new { locale = "en", text = english }];

    private static object Values(int minutes, string difficulty) =>
        new
        {
            minutes,
            difficulty,
            firstCooked = "2026-01-31",
            vegetarian = true,
            steps = new[] { new { text = "Mélanger" }, new { text = "Cuire" } },
        };

    private async Task<string> RecipeAsync(string title, object fields)
    {
        var created = (
            await editor.AskAsync(
                CreateItem,
                new
                {
                    input = new
                    {
                        title,
                        contentTypeKey = "recipe",
                        fields,
                    },
                }
            )
        ).GetProperty("createContentItem");
        created.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, created.ToString());
        return created.GetProperty("contentItem").GetProperty("id").GetString()!;
    }

    private async Task<IReadOnlyList<string>> TitlesAsync(string arguments) =>
        [
            .. (await api.Client().AskAsync($"{{ contentItems(first: 10, {arguments}) {{ nodes {{ title }} }} }}"))
                .GetProperty("contentItems")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(item => item.GetProperty("title").GetString()!),
        ];

    private async Task<string> UploadAsync()
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Lavamedia.Testing.Pictures.Png(20, 10, 1, 2, 3)), "file", "dish.png" },
        };
        using var uploaded = await editor.PostAsync("/api/v1/media/upload", form);
        return JsonSerializer
            .Deserialize<JsonElement>(await uploaded.Content.ReadAsStringAsync())
            .GetProperty("id")
            .GetString()!;
    }
}
