using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Content.Modelling;

/// <summary>What items say in the fields of their type: checked, filtered, linked, found, and shown to whom it may be shown.</summary>
public sealed class CustomFieldTests : RecipeNewsroom
{
    [Fact]
    public async Task Lists_are_filtered_and_sorted_by_fields()
    {
        foreach (var (title, minutes, difficulty) in new[] { ("A", 90, "hard"), ("B", 20, "easy"), ("C", 45, "easy") })
        {
            await Editor.PublishArticleAsync(await RecipeAsync(title, Values(minutes, difficulty)));
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
    public async Task Z3_a_reference_leads_readers_only_to_what_is_published_and_a_picture_becomes_public_with_its_item()
    {
        var (draft, _) = await Editor.CreateArticleAsync("Pas encore");
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
        await Editor.PublishArticleAsync(id);
        const string Query = """
            { contentItem(slug: "avec-suite") {
                fields { ... on RecipeFields { related { title } picture { filename } } }
                customFields { key items { title } media { filename } }
            } }
            """;

        (await Api.Client().AskAsync(Query))
            .GetProperty("contentItem")
            .ToString()
            .ShouldBe(
                """{"fields":{"related":[],"picture":{"filename":"dish.png"}},"customFields":[{"key":"minutes","items":[],"media":[]},{"key":"related","items":[],"media":[]},{"key":"picture","items":[],"media":[{"filename":"dish.png"}]}]}"""
            );

        await Editor.PublishArticleAsync(draft);
        (await Api.Client().AskAsync(Query)).ToString().ShouldContain("\"related\":[{\"title\":\"Pas encore\"}]");
    }

    [Fact]
    public async Task Values_are_checked_each_with_its_place()
    {
        var refused = await Editor.AskAsync(
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
            await Editor.AskAsync(
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
    public async Task Words_of_fields_are_found_by_the_newsroom_and_rules_of_the_type_hold()
    {
        var id = await RecipeAsync("Mots", new { minutes = 5, steps = new[] { new { text = "Caraméliser" } } });
        (await Editor.AskAsync("{ contentItems(stage: DRAFT, search: \"caraméliser\", first: 5) { nodes { title } } }"))
            .ToString()
            .ShouldBe("""{"contentItems":{"nodes":[{"title":"Mots"}]}}""");

        await Administrator.AskAsync(
            Update,
            new
            {
                input = new
                {
                    id = TypeId,
                    expectedVersion = 1,
                    requiresApproval = true,
                },
            }
        );
        (
            await Editor.AskAsync(
                "mutation ($id: ID!) { publishContentItem(input: { id: $id, expectedVersion: 1 }) { errors { __typename } } }",
                new { id }
            )
        )
            .GetProperty("publishContentItem")
            .ToString()
            .ShouldBe("""{"errors":[{"__typename":"NotApprovedError"}]}""");
    }
}
