using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Sdl;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Content.Modelling;

/// <summary>What a definition must be, what changing it would lose, and how it is brought back.</summary>
public sealed class ContentTypeDefinitionTests : RecipeNewsroom
{
    [Fact]
    public async Task What_items_would_lose_is_told_before_anything_changes()
    {
        var id = await RecipeAsync("Perte", Values(minutes: 10, difficulty: "hard"));
        var fewer = Fields().Where(field => field.Key != "vegetarian").ToDictionary();
        fewer["difficulty"] = Choice("easy");
        object input = new
        {
            id = TypeId,
            expectedVersion = 1,
            fields = fewer.Values,
        };

        (await Administrator.AskAsync(Update, new { input }))
            .GetProperty("updateContentType")
            .ToString()
            .ShouldBe(
                """{"contentTypeDefinition":null,"errors":[{"__typename":"ContentTypeLossError","losses":[{"field":"difficulty","reason":"FEWER_CHOICES","itemCount":1},{"field":"vegetarian","reason":"REMOVED","itemCount":1}]}]}"""
            );

        (
            await Administrator.AskAsync(
                Update,
                new
                {
                    input = new
                    {
                        id = TypeId,
                        expectedVersion = 1,
                        fields = fewer.Values,
                        acceptLosses = true,
                    },
                }
            )
        ).GetProperty("updateContentType").ToString().ShouldBe("""{"contentTypeDefinition":{"version":2},"errors":null}""");
        (
            await Editor.AskAsync(
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
            await Editor.AskAsync(
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
    public async Task History_names_the_change_and_brings_it_back()
    {
        var id = await RecipeAsync("Histoire", Values(minutes: 10, difficulty: "hard"));
        await Editor.AskAsync(
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
        await Editor.AskAsync(
            """
            mutation ($id: ID!) {
              restoreContentVersion(input: { id: $id, versionNumber: 1, expectedVersion: 2 }) { errors { __typename } }
            }
            """,
            new { id }
        );

        var versions = (
            await Editor.AskAsync(
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
    public async Task A_type_with_items_stays_and_one_without_goes_with_its_part_of_the_schema()
    {
        await RecipeAsync("Reste", new { minutes = 5 });
        const string Delete = """
            mutation ($id: ID!) { deleteContentType(input: { id: $id, expectedVersion: 1 }) { errors { __typename ... on ContentTypeInUseError { itemCount } } } }
            """;
        (await Administrator.AskAsync(Delete, new { id = TypeId }))
            .GetProperty("deleteContentType")
            .ToString()
            .ShouldBe("""{"errors":[{"__typename":"ContentTypeInUseError","itemCount":1}]}""");
        await Api.ExecuteAsync($"TRUNCATE content_items CASCADE");
        (await Administrator.AskAsync(Delete, new { id = TypeId }))
            .GetProperty("deleteContentType")
            .ToString()
            .ShouldBe("""{"errors":null}""");
        SdlPrinter.Print(Api.Services.GetRequiredService<Schema>()).ShouldNotContain("RecipeFields");
    }

    [Fact]
    public async Task A_definition_is_checked_each_problem_with_its_place()
    {
        var answer = await Administrator.AskAsync(
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
}
