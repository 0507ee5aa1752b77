using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>What goes wrong is told on the screen and coded in the API, and nothing typed is lost.</summary>
[Collection(ScreensCollection.Name)]
public sealed class BadInputTests(BrowserFixture browser) : BrowserTests(browser)
{
    [Fact]
    public async Task A_wrong_password_is_told_and_coded_and_the_address_stays()
    {
        var desk = new AdminDesk(await Browser.OpenAsync());
        await desk.SignInAsync("nobody@lavamedia.example", "wrong");
        await desk.Alert("L’adresse e-mail ou le mot de passe ne convient pas").WaitForAsync();
        (await desk.Page.GetByLabel("Adresse e-mail").InputValueAsync()).ShouldBe("nobody@lavamedia.example");

        using var http = new HttpClient { BaseAddress = Installation.Api };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/auth/session")
        {
            Content = new StringContent(
                """{"email":"nobody@lavamedia.example","password":"wrong"}""",
                Encoding.UTF8,
                "application/json"
            ),
            Headers = { { "GraphQL-Preflight", "1" } },
        };
        using var response = await http.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        JsonDocument
            .Parse(await response.Content.ReadAsStringAsync())
            .RootElement.GetProperty("code")
            .GetString()
            .ShouldBe("INVALID_CREDENTIALS");
    }

    [Fact]
    public async Task A_mislabelled_upload_is_refused_by_its_content_and_the_text_stays()
    {
        var desk = new AdminDesk(await Browser.OpenAsync());
        await desk.SignInAsync(Installation.Editor);
        await desk.NewArticleAsync();
        await desk.Title.FillAsync("Une photo qui n’en est pas une");
        await desk.ChooseHeroAsync(Pictures.Mislabelled);
        await desk.Alert("ne peut pas être accepté").WaitForAsync();
        (await desk.Title.InputValueOrTextAsync()).ShouldBe("Une photo qui n’en est pas une");

        using var api = new GraphQLClient();
        await api.SignInAsync(Installation.Editor);
        var answer = await api.UploadAsync(new ByteArrayContent(Pictures.Mislabelled.Buffer), "photo.jpg");
        answer.ErrorCode("uploadMedia").ShouldBe("UNSUPPORTED_MEDIA");
    }

    [Fact]
    public async Task An_upload_of_200_megabytes_is_refused_with_the_limit()
    {
        using var api = new GraphQLClient();
        await api.SignInAsync(Installation.Editor);
        using var content = new StreamContent(new JpegOfSize(200L * 1024 * 1024));
        content.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        var answer = await api.UploadAsync(content, "poster.jpg");
        answer.ErrorCode("uploadMedia").ShouldBe("MEDIA_TOO_LARGE");

        var path = Path.Combine(Path.GetTempPath(), $"poster-{Guid.NewGuid():N}.jpg");
        try
        {
            await using (var file = File.Create(path))
            {
                await file.WriteAsync(Pictures.Jpeg().Buffer);
                file.SetLength(200L * 1024 * 1024);
            }
            var desk = new AdminDesk(await Browser.OpenAsync());
            await desk.SignInAsync(Installation.Editor);
            await desk.NewArticleAsync();
            await desk.Title.FillAsync("Une affiche de deux cents mégaoctets");
            await desk
                .Page.GetByLabel("Ajouter l’image principale")
                .And(desk.Page.Locator("input[type=file]"))
                .SetInputFilesAsync(path);
            await desk.Alert("trop lourd").WaitForAsync(new LocatorWaitForOptions { Timeout = 60_000 });
            (await desk.Title.InputValueOrTextAsync()).ShouldBe("Une affiche de deux cents mégaoctets");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_slug_that_is_taken_is_told_with_one_that_is_free_and_the_text_stays()
    {
        using var api = new GraphQLClient();
        await api.SignInAsync(Installation.Editor);
        const string mutation = """
            mutation Create($title: String!, $slug: String) {
              createContentItem(input: { title: $title, slug: $slug }) {
                contentItem { id }
                errors { __typename ... on Error { code message } ... on SlugTakenError { suggestion } }
              }
            }
            """;
        var slug = $"une-adresse-prise-{Guid.NewGuid():N}";
        (await api.RunAsync(mutation, new { title = "Première", slug })).ErrorCode("createContentItem").ShouldBeNull();
        (await api.RunAsync(mutation, new { title = "Seconde", slug }))
            .ErrorCode("createContentItem")
            .ShouldBe("SLUG_TAKEN");

        var desk = new AdminDesk(await Browser.OpenAsync());
        await desk.SignInAsync(Installation.Editor);
        await desk.NewArticleAsync();
        await desk.Title.FillAsync("Troisième");
        await desk.Slug.FillAsync(slug);
        await desk
            .Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Enregistrer", Exact = true })
            .ClickAsync();
        await desk.Page.GetByText("est déjà prise").First.WaitForAsync();
        (await desk.Title.InputValueOrTextAsync()).ShouldBe("Troisième");
    }

    [Fact]
    public async Task Publishing_without_the_permission_is_not_offered_and_refused()
    {
        var desk = new AdminDesk(await Browser.OpenAsync());
        await desk.SignInAsync(Installation.Author);
        await desk.NewArticleAsync();
        await desk.Title.FillAsync("Un brouillon d’auteur");
        await desk.SaveAsync();
        (await desk.PublishButton.CountAsync()).ShouldBe(0);

        using var api = new GraphQLClient();
        await api.SignInAsync(Installation.Author);
        var created = await api.RunAsync(
            """mutation { createContentItem(input: { title: "Un autre brouillon" }) { contentItem { id latestVersionNumber } } }"""
        );
        var item = created.GetProperty("data").GetProperty("createContentItem").GetProperty("contentItem");
        var refused = await api.RunAsync(
            """
            mutation Publish($id: ID!, $version: Int!) {
              publishContentItem(input: { id: $id, expectedVersion: $version }) {
                contentItem { id }
                errors { ... on Error { code message } }
              }
            }
            """,
            new
            {
                id = item.GetProperty("id").GetString(),
                version = item.GetProperty("latestVersionNumber").GetInt32(),
            }
        );
        refused
            .GetProperty("errors")[0]
            .GetProperty("extensions")
            .GetProperty("code")
            .GetString()
            .ShouldBe("AUTH_NOT_AUTHORIZED");
    }

    [Fact]
    public async Task A_malformed_query_is_answered_with_place_and_code()
    {
        using var api = new GraphQLClient();
        var answer = await api.RunAsync("{ contentItems(");
        var error = answer.GetProperty("errors")[0];
        error.GetProperty("message").GetString().ShouldStartWith("Syntax Error");
        error.GetProperty("locations")[0].GetProperty("line").GetInt32().ShouldBe(1);
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldNotBeNullOrEmpty();
        answer.TryGetProperty("data", out _).ShouldBeFalse();
    }
}
