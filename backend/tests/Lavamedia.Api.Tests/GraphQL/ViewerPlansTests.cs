using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.GraphQL;

/// <summary>One document, asked by different people in turn: the plans that are kept carry nothing over.</summary>
public sealed class ViewerPlansTests(Newsroom newsroom) : IClassFixture<Newsroom>
{
    private const string Question = """
        query ($stage: Stage!, $locale: Locale!, $language: String!, $slug: String!) {
          me { displayName }
          contentItem(slug: $slug, locale: $locale, stage: $stage) { title author { displayName } }
          contentItems(stage: $stage, where: { locale: { eq: $language } }) { totalCount }
        }
        """;

    [Fact]
    public async Task G11_rights_stage_and_locale_of_one_viewer_decide_nothing_for_the_next()
    {
        using var stranger = newsroom.Stranger();
        using var editor = await newsroom.SignedInAsync(DemoDatabase.Editor);
        using var author = await newsroom.SignedInAsync(DemoDatabase.Author);
        var draft = await newsroom.ActAsync(
            "mutation { createContentItem(input: { title: \"Un brouillon à soi\" }) { contentItem { slug } errors { ... on Error { message } } } }",
            new { }
        );
        var slug = draft["createContentItem"]!["contentItem"]!["slug"]!.GetValue<string>();

        // Twice, so that the second round meets the plans of the first.
        for (var round = 0; round < 2; round++)
        {
            var published = await AskAsync(stranger, "PUBLISHED", "fr", slug);
            published["me"].ShouldBeNull();
            published["contentItem"].ShouldBeNull();
            var known = Count(published);

            var asked = await AskAsync(editor, "DRAFT", "fr", slug);
            Name(asked).ShouldBe("Inès Maréchal");
            asked["contentItem"]!["title"]!.GetValue<string>().ShouldBe("Un brouillon à soi");
            Count(asked).ShouldBeGreaterThan(known);

            var refused = await AskAsync(stranger, "DRAFT", "fr", slug);
            refused["contentItem"].ShouldBeNull();
            Count(refused).ShouldBe(known);

            var colleague = await AskAsync(author, "PUBLISHED", "fr", slug);
            Name(colleague).ShouldBe("Théo Vasseur");
            colleague["contentItem"].ShouldBeNull();
            Count(colleague).ShouldBe(known);

            var english = await AskAsync(editor, "DRAFT", "en", slug);
            english["contentItem"].ShouldBeNull();
            Count(english).ShouldBe(0);
        }
    }

    private static string Name(JsonNode data) => data["me"]!["displayName"]!.GetValue<string>();

    private static int Count(JsonNode data) => data["contentItems"]!["totalCount"]!.GetValue<int>();

    private static async Task<JsonNode> AskAsync(HttpClient client, string stage, string locale, string slug)
    {
        using var response = await client.PostAsJsonAsync(
            "/graphql",
            new
            {
                query = Question,
                variables = new
                {
                    stage,
                    locale,
                    language = locale,
                    slug,
                },
            }
        );
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        return answer["data"]!;
    }
}
