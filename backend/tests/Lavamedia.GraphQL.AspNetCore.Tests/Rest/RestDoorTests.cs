using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Lavamedia.GraphQL.AspNetCore.Tests.Rest;

/// <summary>Requests and answers of REST routes, where nobody may send the text of an operation.</summary>
public sealed class RestDoorTests(ShelfServer server) : IClassFixture<ShelfServer>
{
    [Theory]
    [InlineData("/api/books/7", """{"id":"7","title":"Title of 7","version":3}""")]
    [InlineData("/api/books/7/", """{"id":"7","title":"Title of 7","version":3}""")]
    [InlineData("/api/books/a%20b%C3%A9", """{"id":"a bé","title":"Title of a bé","version":3}""")]
    // What is written out goes before a parameter.
    [InlineData("/api/books/latest", """{"title":"Title of latest"}""")]
    [InlineData("/api/echo", "\"0 False  \"")]
    [InlineData("/api/echo?number=-3&is_true=TRUE&binding=paper_back", "\"-3 True PaperBack \"")]
    [InlineData("/api/echo?words=a&words=b,c", "\"0 False  a+b+c\"")]
    public async Task The_value_of_the_root_field_is_the_answer(string address, string body) =>
        (await server.Http.GetStringAsync(address)).ShouldBe(body);

    [Theory]
    [InlineData("number=three", "number")]
    [InlineData("number=3.5", "number")]
    [InlineData("number=99999999999", "number")]
    [InlineData("number=", "number")]
    [InlineData("is_true=yes", "is_true")]
    [InlineData("binding=leather", "binding")]
    [InlineData("number=1&number=2", "number")]
    [InlineData("isTrue=true", "isTrue")]
    public async Task What_is_not_of_the_type_is_named(string query, string parameter)
    {
        var problem = await ProblemAsync(await server.Http.GetAsync($"/api/echo?{query}"), 400, "BAD_REQUEST");
        problem.GetProperty("parameter").GetString().ShouldBe(parameter);
    }

    [Fact]
    public async Task A_page_has_its_number_its_size_and_how_many_there_are()
    {
        (await server.Http.GetStringAsync("/api/books?page=3&page_size=5")).ShouldBe(
            """{"items":[{"title":"11"},{"title":"12"}],"page":3,"page_size":5,"total":12}"""
        );
        using var response = await server.Http.GetAsync("/api/books?page=2&page_size=5");
        response
            .Headers.GetValues("Link")
            .Single()
            .ShouldBe(
                "</api/books?page=1&page_size=5>; rel=\"first\", </api/books?page=1&page_size=5>; rel=\"prev\", </api/books?page=3&page_size=5>; rel=\"next\", </api/books?page=3&page_size=5>; rel=\"last\""
            );
    }

    [Fact]
    public async Task Nothing_is_not_found_and_a_failure_tells_nothing_of_its_inside()
    {
        await ProblemAsync(await server.Http.GetAsync("/api/books/none"), 404, "NOT_FOUND");
        var broken = await ProblemAsync(await server.Http.GetAsync("/api/broken"), 500, "INTERNAL_ERROR");
        broken.ToString().ShouldNotContain("Bertha");
        var misfit = await ProblemAsync(await server.Http.GetAsync("/api/misfit"), 500, "INTERNAL_ERROR");
        misfit.ToString().ShouldNotContain("noSuchField");
    }

    [Fact]
    public async Task Whoever_has_to_sign_in_is_told_how()
    {
        using var response = await server.Http.GetAsync("/api/secret");
        await ProblemAsync(response, 401, "AUTH_NOT_AUTHENTICATED");
        response.Headers.WwwAuthenticate.ToString().ShouldBe("Bearer");
    }

    [Fact]
    public async Task A_change_names_its_version_in_the_body_or_in_If_Match()
    {
        (await ChangeAsync("/api/books/7", new { title = "New", expectedVersion = 3 })).StatusCode.ShouldBe(
            HttpStatusCode.OK
        );
        using var byHeader = await ChangeAsync("/api/books/7", new { title = "New" }, "\"3\"");
        byHeader.StatusCode.ShouldBe(HttpStatusCode.OK);
        byHeader.Headers.ETag!.Tag.ShouldBe("\"4\"");
        await ProblemAsync(await ChangeAsync("/api/books/7", new { title = "New" }), 428, "VERSION_REQUIRED");
        await ProblemAsync(await ChangeAsync("/api/books/7", new { title = "New" }, "\"abc\""), 400, "BAD_REQUEST");
        await ProblemAsync(
            await ChangeAsync("/api/books/7", new { title = "New", expectedVersion = 3 }, "\"2\""),
            400,
            "BAD_REQUEST"
        );
        await ProblemAsync(
            await ChangeAsync(
                "/api/books/7",
                new
                {
                    id = "8",
                    title = "New",
                    expectedVersion = 3,
                }
            ),
            400,
            "BAD_REQUEST"
        );
    }

    [Fact]
    public async Task The_kind_of_an_error_is_the_status()
    {
        await ProblemAsync(await ChangeAsync("/api/books/none", new { title = "x" }, "\"3\""), 404, "BOOK_NOT_FOUND");
        var conflict = await ProblemAsync(
            await ChangeAsync("/api/books/7", new { title = "x" }, "\"1\""),
            409,
            "BOOK_CHANGED"
        );
        conflict.GetProperty("errors")[0].GetProperty("currentVersion").GetInt32().ShouldBe(3);
        var refused = await ProblemAsync(
            await ChangeAsync("/api/books/7", new { title = "" }, "\"3\""),
            422,
            "NO_TITLE"
        );
        refused.GetProperty("errors")[0].GetProperty("pointer").GetString().ShouldBe("#/title");
        refused.GetProperty("errors")[0].TryGetProperty("__typename", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_made_has_an_address_and_what_is_removed_has_none()
    {
        using var made = await server.Http.PostAsJsonAsync(
            "/api/books",
            new
            {
                id = "a b",
                title = "x",
                expectedVersion = 3,
            }
        );
        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        made.Headers.Location!.OriginalString.ShouldBe("/api/books/a%20b");
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/api/books/7")
        {
            Content = JsonContent.Create(new { title = "x", expectedVersion = 3 }),
        };
        using var removed = await server.Http.SendAsync(request);
        removed.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await removed.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task F1_a_body_that_is_too_large_is_not_read_to_its_end()
    {
        using var response = await ChangeAsync("/api/books/7", new { title = new string('x', 20_000) }, "\"3\"");
        await ProblemAsync(response, 413, "PAYLOAD_TOO_LARGE");
    }

    [Fact]
    public async Task G8_a_mutation_does_not_run_by_GET_and_methods_are_told()
    {
        using var response = await server.Http.PutAsJsonAsync("/api/books/7", new { });
        await ProblemAsync(response, 405, "METHOD_NOT_ALLOWED");
        response.Content.Headers.Allow.Order().ShouldBe(["DELETE", "GET", "HEAD", "PATCH"]);
        using var options = await server.Http.SendAsync(new HttpRequestMessage(HttpMethod.Options, "/api/books/7"));
        options.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Requests_are_counted_by_route_and_never_by_address()
    {
        using var counted = new CountedRoutes("/api/");
        using (await server.Http.GetAsync("/api/books/7")) { }
        using (await server.Http.GetAsync("/api/books/8")) { }
        using (await server.Http.GetAsync("/api/books/none")) { }
        using (await server.Http.GetAsync("/api/books/latest")) { }
        using (await server.Http.GetAsync("/api/nonsense/1")) { }
        using (await server.Http.PutAsJsonAsync("/api/books/7", new { })) { }

        // A request is counted after its answer was sent.
        await Eventually.IsTrueAsync(() => counted.All.Count >= 6);
        counted
            .All.Order(StringComparer.Ordinal)
            .ShouldBe([
                "GET /api/books/latest 200",
                "GET /api/books/{id} 200",
                "GET /api/books/{id} 200",
                "GET /api/books/{id} 404",
                "GET /api/{**path} 404",
                "PUT /api/{**path} 405",
            ]);
    }

    private async Task<HttpResponseMessage> ChangeAsync(string address, object body, string? version = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Patch, address) { Content = JsonContent.Create(body) };
        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        return await server.Http.SendAsync(request);
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage response, int status, string code)
    {
        var text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).ShouldBe(status, text);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonElement.Parse(text);
        problem.GetProperty("code").GetString().ShouldBe(code, text);
        problem.GetProperty("status").GetInt32().ShouldBe(status);
        return problem;
    }
}
