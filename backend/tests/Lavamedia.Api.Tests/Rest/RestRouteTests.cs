using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.PublishedOperations;
using Lavamedia.GraphQL.AspNetCore.Rest;
using Lavamedia.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Rest;

/// <summary>The routes of <c>/api/v1</c> as a partner calls them, on the real database.</summary>
[Collection(RestCollection.Name)]
public sealed class RestRouteTests(RestNewsroom newsroom)
{
    private HttpClient Reader => newsroom.Reader;

    [Fact]
    public void Every_published_document_fits_the_schema()
    {
        var services = newsroom.Api.Services;
        var catalog = services.GetRequiredService<PublishedOperationCatalog>();
        catalog.Operations.Count.ShouldBeGreaterThan(20);
        RestValidation
            .Validate(catalog, services.GetRequiredService<Schema>())
            .Select(problem => problem.ToString())
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task A_list_is_paged_and_names_the_pages_around_it()
    {
        var all = await JsonAsync(await Reader.GetAsync("/api/v1/content?page_size=100&search=Rangée"));
        all.GetProperty("total").GetInt32().ShouldBe(RestNewsroom.Published);
        using var response = await Reader.GetAsync("/api/v1/content?page=2&page_size=2&search=Rangée");
        var page = await JsonAsync(response);
        page.GetProperty("page").GetInt32().ShouldBe(2);
        page.GetProperty("page_size").GetInt32().ShouldBe(2);
        Slugs(page).ShouldBe(Slugs(all).Skip(2).Take(2));
        var links = response.Headers.GetValues("Link").Single();
        links.ShouldContain("page=1&page_size=2>; rel=\"prev\"");
        links.ShouldContain("page=3&page_size=2>; rel=\"next\"");
        response.Headers.GetValues("Api-Version").ShouldBe(["1"]);
        // Beyond the end there is nothing, which is no error.
        var beyond = await JsonAsync(await Reader.GetAsync("/api/v1/content?page=99&page_size=2&search=Rangée"));
        beyond.GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("page=0", "page")]
    [InlineData("page=-1", "page")]
    [InlineData("page=two", "page")]
    [InlineData("page=1&page=2", "page")]
    [InlineData("page=2147483647&page_size=100", "page")]
    [InlineData("page_size=101", "page_size")]
    [InlineData("page_size=99999999999", "page_size")]
    [InlineData("type=poem", "type")]
    [InlineData("published_from=yesterday", "published_from")]
    [InlineData("pagesize=3", "pagesize")]
    [InlineData("status=DRAFT&status=PUBLISHED", "status")]
    public async Task G4_nonsense_in_the_query_string_is_named(string query, string parameter)
    {
        using var response = await Reader.GetAsync($"/api/v1/content?{query}");
        var problem = await ProblemAsync(response, HttpStatusCode.BadRequest, "BAD_REQUEST");
        problem.GetProperty("parameter").GetString().ShouldBe(parameter);
        problem.GetProperty("detail").GetString()!.ShouldContain($"\"{parameter}\"");
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found_and_what_may_not_be_done_says_what_may()
    {
        await ProblemAsync(await Reader.GetAsync("/api/v1/content/never"), HttpStatusCode.NotFound, "NOT_FOUND");
        await ProblemAsync(await Reader.GetAsync("/api/v1/nowhere"), HttpStatusCode.NotFound, "NOT_FOUND");
        var wrong = await Reader.GetAsync("/api/v1/media/nonsense");
        (await ProblemAsync(wrong, HttpStatusCode.BadRequest, "INVALID_ID"))
            .GetProperty("parameter")
            .GetString()
            .ShouldBe("id");
        using var put = await Reader.PutAsJsonAsync("/api/v1/content", new { });
        await ProblemAsync(put, HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED");
        put.Content.Headers.Allow.Order().ShouldBe(["GET", "HEAD", "POST"]);
        // A door of its own below the same prefix.
        using var imports = await Reader.GetAsync("/api/v1/imports");
        imports.Content.Headers.Allow.ShouldBe(["POST"]);
    }

    [Fact]
    public async Task A_version_that_there_is_not_is_not_acceptable()
    {
        foreach (var (version, isThere) in new[] { ("1", true), ("v1", true), ("2", false), ("latest", false) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/content?page_size=1");
            request.Headers.Add("Accept-Version", version);
            using var response = await Reader.SendAsync(request);
            response.StatusCode.ShouldBe(isThere ? HttpStatusCode.OK : HttpStatusCode.NotAcceptable, version);
        }
    }

    [Fact]
    public async Task F10_a_reader_may_keep_what_it_says_and_asks_whether_it_is_still_so()
    {
        using var first = await Reader.GetAsync("/api/v1/content?page_size=1");
        first.Headers.CacheControl!.Public.ShouldBeTrue();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/content?page_size=1");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await Reader.SendAsync(request);
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        using var signedIn = await newsroom.Author.GetAsync("/api/v1/content?page_size=1");
        signedIn.Headers.CacheControl!.NoStore.ShouldBeTrue();
        using var error = await Reader.GetAsync("/api/v1/content/never");
        error.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task HEAD_says_what_GET_says_without_its_body()
    {
        using var head = await Reader.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/api/v1/content?page_size=1"));
        using var get = await Reader.GetAsync("/api/v1/content?page_size=1");
        head.StatusCode.ShouldBe(HttpStatusCode.OK);
        head.Headers.ETag.ShouldBe(get.Headers.ETag);
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task R4_an_article_is_made_changed_and_published_and_no_words_are_lost()
    {
        using var created = await newsroom.Editor.PostAsJsonAsync("/api/v1/content", Article("Une vie par REST"));
        created.StatusCode.ShouldBe(HttpStatusCode.Created);
        created.Headers.ETag!.Tag.ShouldBe("\"1\"");
        var article = await JsonAsync(created);
        var location = created.Headers.Location!.ToString();
        (await JsonAsync(await newsroom.Editor.GetAsync(location)))
            .GetProperty("id")
            .GetString()
            .ShouldBe(article.GetProperty("id").GetString());
        // Readers see no draft, wherever they ask (Z-3).
        using var tooEarly = await Reader.GetAsync(location);
        tooEarly.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var address = $"/api/v1/content/{article.GetProperty("id").GetString()}";
        await ProblemAsync(
            await ChangeAsync(address, new { title = "Sans version" }),
            HttpStatusCode.PreconditionRequired,
            "VERSION_REQUIRED"
        );
        using var changed = await ChangeAsync(address, new { title = "Une vie changée" }, "\"1\"");
        (await JsonAsync(changed)).GetProperty("version").GetInt32().ShouldBe(2);
        var conflict = await ProblemAsync(
            await ChangeAsync(address, new { title = "Trop tard", expectedVersion = 1 }),
            HttpStatusCode.Conflict,
            "VERSION_CONFLICT"
        );
        conflict.GetProperty("errors")[0].GetProperty("currentVersion").GetInt32().ShouldBe(2);

        using var published = await newsroom.Editor.PostAsJsonAsync($"{address}/publish", new { expectedVersion = 2 });
        published.StatusCode.ShouldBe(HttpStatusCode.OK);
        var slug = article.GetProperty("slug").GetString();
        (await JsonAsync(await Reader.GetAsync($"/api/v1/content/{slug}")))
            .GetProperty("title")
            .GetString()
            .ShouldBe("Une vie changée");
        using var taken = await newsroom.Editor.PostAsJsonAsync($"{address}/unpublish", new { expectedVersion = 2 });
        taken.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var gone = await Reader.GetAsync($"/api/v1/content/{slug}");
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task F1_a_wrong_body_leaves_nothing_behind_and_says_where_it_is_wrong()
    {
        var wrong = await newsroom.Editor.PostAsJsonAsync("/api/v1/content", new { title = "x", type = "POEM" });
        (await ProblemAsync(wrong, HttpStatusCode.BadRequest, "BAD_REQUEST"))
            .GetProperty("errors")[0]
            .GetProperty("pointer")
            .GetString()
            .ShouldBe("#/type");
        var empty = await newsroom.Editor.PostAsJsonAsync("/api/v1/content", new { title = "" });
        (await ProblemAsync(empty, HttpStatusCode.UnprocessableEntity, "VALIDATION"))
            .GetProperty("errors")[0]
            .GetProperty("pointer")
            .GetString()
            .ShouldBe("#/title");
        foreach (var text in new[] { "{\"title\":", "[]", "null", "\"x\"", "{\"title\":\"\\ud800\"}" })
        {
            using var body = new StringContent(text, System.Text.Encoding.UTF8, "application/json");
            using var response = await newsroom.Editor.PostAsync("/api/v1/content", body);
            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest, text);
        }

        using var form = new FormUrlEncodedContent([new("title", "x")]);
        await ProblemAsync(
            await newsroom.Editor.PostAsync("/api/v1/content", form),
            HttpStatusCode.UnsupportedMediaType,
            "UNSUPPORTED_MEDIA_TYPE"
        );
    }

    [Fact]
    public async Task R3_the_same_key_makes_one_article()
    {
        var answers = new List<(string? Id, Uri? Location, string? Version)>();
        for (var attempt = 0; attempt < 2; attempt++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/content")
            {
                Content = JsonContent.Create(Article("Une seule fois")),
            };
            request.Headers.Add("Idempotency-Key", "rest-once");
            using var response = await newsroom.Editor.SendAsync(request);
            response.StatusCode.ShouldBe(HttpStatusCode.Created);
            var id = (await JsonAsync(response)).GetProperty("id").GetString();
            answers.Add((id, response.Headers.Location, response.Headers.ETag?.Tag));
        }

        answers[0].Location.ShouldNotBeNull();
        answers[0].Version.ShouldBe("\"1\"");
        answers[1].ShouldBe(answers[0]);
    }

    [Fact]
    public async Task Roles_and_accounts_are_made_changed_and_removed()
    {
        using var made = await newsroom.Administrator.PostAsJsonAsync("/api/v1/roles", new { name = "Partenaire" });
        var role = await JsonAsync(made);
        var address = $"/api/v1/roles/{role.GetProperty("id").GetString()}";
        using var changed = await newsroom.Administrator.PatchAsJsonAsync(
            address,
            new { description = "Pour les partenaires", expectedVersion = 1 }
        );
        changed.Headers.ETag!.Tag.ShouldBe("\"2\"");
        using var twice = await newsroom.Administrator.PostAsJsonAsync("/api/v1/roles", new { name = "Partenaire" });
        twice.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        using var remove = new HttpRequestMessage(HttpMethod.Delete, address);
        remove.Headers.TryAddWithoutValidation("If-Match", "\"2\"");
        using var removed = await newsroom.Administrator.SendAsync(remove);
        removed.StatusCode.ShouldBe(HttpStatusCode.NoContent);

        using var invited = await newsroom.Administrator.PostAsJsonAsync(
            "/api/v1/users",
            new { email = "rest@lavamedia.example", displayName = "Par REST" }
        );
        invited.StatusCode.ShouldBe(HttpStatusCode.Created);
        var user = invited.Headers.Location!.ToString();
        using var renamed = await newsroom.Administrator.PatchAsJsonAsync(user, new { displayName = "Renommée" });
        (await JsonAsync(renamed)).GetProperty("displayName").GetString().ShouldBe("Renommée");
        using var erased = await newsroom.Administrator.DeleteAsync(user);
        erased.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var again = await newsroom.Administrator.DeleteAsync(user);
        await ProblemAsync(again, HttpStatusCode.NotFound, "USER_NOT_FOUND");
        (await JsonAsync(await newsroom.Administrator.GetAsync("/api/v1/permissions?page_size=5")))
            .GetProperty("items")
            .GetArrayLength()
            .ShouldBe(5);
    }

    [Fact]
    public async Task A_category_lists_what_is_published_in_it_and_below_it_by_pages()
    {
        var above = await CategoryAsync("Cordillère", null);
        var below = await CategoryAsync("Glaciers", above);
        var ids = new List<string?>();
        foreach (var (title, category) in new[] { ("Au pied", above), ("Sur la glace", below) })
        {
            var made = await JsonAsync(
                await newsroom.Editor.PostAsJsonAsync("/api/v1/content", Article(title, category))
            );
            ids.Add(made.GetProperty("id").GetString());
        }

        const string Address = "/api/v1/categories/cordillere/content";
        (await JsonAsync(await Reader.GetAsync(Address))).GetProperty("total").GetInt32().ShouldBe(0);
        foreach (var id in ids)
        {
            using var published = await newsroom.Editor.PostAsJsonAsync(
                $"/api/v1/content/{id}/publish",
                new { expectedVersion = 1 }
            );
            published.EnsureSuccessStatusCode();
        }

        var page = await JsonAsync(await Reader.GetAsync($"{Address}?page_size=1"));
        page.GetProperty("total").GetInt32().ShouldBe(2);
        Slugs(page).ShouldBe(["sur-la-glace"]);
        Slugs(await JsonAsync(await Reader.GetAsync($"{Address}?page_size=1&page=2"))).ShouldBe(["au-pied"]);
        Slugs(await JsonAsync(await Reader.GetAsync("/api/v1/categories/glaciers/content"))).ShouldBe(["sur-la-glace"]);
        Slugs(await JsonAsync(await Reader.GetAsync($"{Address}?locale=en"))).ShouldBeEmpty();
        Slugs(await JsonAsync(await Reader.GetAsync("/api/v1/categories/nothing/content"))).ShouldBeEmpty();
        await ProblemAsync(await Reader.GetAsync($"{Address}?stage=draft"), HttpStatusCode.BadRequest, "BAD_REQUEST");
        await ProblemAsync(await Reader.GetAsync($"{Address}?page_size=101"), HttpStatusCode.BadRequest, "BAD_REQUEST");
        (await JsonAsync(await Reader.GetAsync($"{Address}?page_size=100")))
            .GetProperty("total")
            .GetInt32()
            .ShouldBe(2);
    }

    [Fact]
    public async Task G9_a_route_is_a_persisted_operation_as_well()
    {
        var operation = newsroom
            .Api.Services.GetRequiredService<PublishedOperationCatalog>()
            .Operations.Single(operation => operation.Name == "ListContent");
        using var response = await Reader.PostAsJsonAsync(
            "/graphql",
            new { id = operation.Id, variables = new { skip = 0, take = 1 } }
        );
        (await JsonAsync(response))
            .GetProperty("data")
            .GetProperty("contentItemsPage")
            .GetProperty("items")
            .GetArrayLength()
            .ShouldBe(1);
    }

    internal static object Article(string title, params string[] categories) =>
        new
        {
            title,
            categoryIds = categories,
            body = new
            {
                type = "doc",
                content = new[]
                {
                    new { type = "paragraph", content = new[] { new { type = "text", text = $"Texte de {title}." } } },
                },
            },
        };

    /// <summary>Makes a category by GraphQL, which those may write who explore.</summary>
    private async Task<string> CategoryAsync(string name, string? parentId)
    {
        using var made = await newsroom.Administrator.PostAsJsonAsync(
            "/graphql",
            new
            {
                query = "mutation Make($input: CreateCategoryInput!) { createCategory(input: $input) { category { id } } }",
                variables = new { input = new { name, parentId } },
            }
        );
        return (await JsonAsync(made))
            .GetProperty("data")
            .GetProperty("createCategory")
            .GetProperty("category")
            .GetProperty("id")
            .GetString()!;
    }

    private async Task<HttpResponseMessage> ChangeAsync(string address, object body, string? version = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, address) { Content = JsonContent.Create(body) };
        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        return await newsroom.Editor.SendAsync(request);
    }

    private static IEnumerable<string?> Slugs(JsonElement page) =>
        page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("slug").GetString());

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.IsSuccessStatusCode.ShouldBeTrue(text);
        return JsonElement.Parse(text);
    }

    internal static async Task<JsonElement> ProblemAsync(
        HttpResponseMessage response,
        HttpStatusCode status,
        string code
    )
    {
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(status, text);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonElement.Parse(text);
        problem.GetProperty("code").GetString().ShouldBe(code);
        problem.GetProperty("status").GetInt32().ShouldBe((int)status);
        problem.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        problem.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
        return problem;
    }
}
