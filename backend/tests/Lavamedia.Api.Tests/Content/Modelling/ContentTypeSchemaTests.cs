using Lavamedia.Api.Tests.Hosting;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Sdl;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Content.Modelling;

/// <summary>Types that editors make are in the schema of the next request, on every instance.</summary>
public sealed class ContentTypeSchemaTests : RecipeNewsroom
{
    [Fact]
    public async Task A_new_type_is_in_the_schema_of_the_next_request_and_its_values_are_typed()
    {
        var id = await RecipeAsync("Tarte", Values(minutes: 45, difficulty: "easy"));
        await Editor.PublishArticleAsync(id);

        var answer = await Api.Client()
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
    public void What_cannot_be_filtered_by_is_not_in_the_schema()
    {
        var sdl = SdlPrinter.Print(Api.Services.GetRequiredService<Schema>());
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
    public async Task Another_instance_takes_the_new_schema_without_a_restart()
    {
        await using var other = await Api.StartAnotherAsync();
        var elsewhere = await DemoDatabase.SignInAsync(other.GetTestClient(), DemoDatabase.Editor);
        const string Query = "{ contentItems(first: 1) { nodes { fields { ... on EventFields { place } } } } }";

        await Administrator.AskAsync(
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
}
