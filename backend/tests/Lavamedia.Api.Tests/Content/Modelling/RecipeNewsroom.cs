using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Content.Modelling;

/// <summary>A newsroom of its own for each test, with a type of content that has a field of every kind: recipes.</summary>
public abstract class RecipeNewsroom : IAsyncLifetime
{
    private protected const string Create = """
        mutation ($input: CreateContentTypeInput!) {
          createContentType(input: $input) { contentType: contentTypeDefinition { id version } errors { __typename ... on ValidationError { path } } }
        }
        """;

    private protected const string Update = """
        mutation ($input: UpdateContentTypeInput!) {
          updateContentType(input: $input) {
            contentTypeDefinition { version }
            errors { __typename ... on ContentTypeLossError { losses { field reason itemCount } } ... on ValidationError { path } ... on BrokenDocumentsError { documents } }
          }
        }
        """;

    private protected const string CreateItem = """
        mutation ($input: CreateContentItemInput!) {
          createContentItem(input: $input) { contentItem { id } errors { __typename ... on ValidationError { path reason } } }
        }
        """;

    private protected ApiFixture Api { get; private set; } = null!;

    private protected HttpClient Administrator { get; private set; } = null!;

    private protected HttpClient Editor { get; private set; } = null!;

    private protected string TypeId { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Api = await ApiFixture.StartAsync();
        Administrator = await Api.SignedInAsync("admin@lavamedia.example");
        Editor = await Api.SignedInAsync(DemoDatabase.Editor);
        var created = (
            await Administrator.AskAsync(
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
        TypeId = created.GetProperty("contentType").GetProperty("id").GetString()!;
    }

    public async Task DisposeAsync() => await Api.DisposeAsync();

    private protected static Dictionary<string, object> Fields() =>
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

    private protected static object Choice(params string[] values) =>
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

    private protected static object Field(string key, string kind, string french, string english) =>
        new
        {
            key,
            kind,
            labels = Labels(french, english),
        };

    private protected static object[] Labels(string french, string english) =>
        [new { locale = "fr", text = french }, new { locale = "en", text = english }];

    private protected static object Values(int minutes, string difficulty) =>
        new
        {
            minutes,
            difficulty,
            firstCooked = "2026-01-31",
            vegetarian = true,
            steps = new[] { new { text = "Mélanger" }, new { text = "Cuire" } },
        };

    private protected async Task<string> RecipeAsync(string title, object fields)
    {
        var created = (
            await Editor.AskAsync(
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

    private protected async Task<IReadOnlyList<string>> TitlesAsync(string arguments) =>
        [
            .. (await Api.Client().AskAsync($"{{ contentItems(first: 10, {arguments}) {{ nodes {{ title }} }} }}"))
                .GetProperty("contentItems")
                .GetProperty("nodes")
                .EnumerateArray()
                .Select(item => item.GetProperty("title").GetString()!),
        ];

    private protected async Task<string> UploadAsync()
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Lavamedia.Testing.Pictures.Png(20, 10, 1, 2, 3)), "file", "dish.png" },
        };
        using var uploaded = await Editor.PostAsync("/api/v1/media/upload", form);
        return JsonSerializer
            .Deserialize<JsonElement>(await uploaded.Content.ReadAsStringAsync())
            .GetProperty("id")
            .GetString()!;
    }
}
