using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

public sealed class GraphQLOverHttpTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/*", "application/graphql-response+json")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/graphql-response+json; q=0.5, application/json", "application/json")]
    [InlineData("text/html, application/graphql-response+json;q=0.9", "application/graphql-response+json")]
    public async Task The_response_has_the_media_type_that_the_client_prefers(string? accept, string expected)
    {
        using var response = await PostAsync("""{"query":"{ hello }"}""", accept);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(expected);
        response.Content.Headers.ContentType.CharSet.ShouldBe("utf-8");
        (await JsonAsync(response)).GetProperty("data").GetProperty("hello").GetString().ShouldBe("Hello reader");
    }

    [Fact]
    public async Task HC0063_a_client_that_accepts_nothing_of_ours_is_told_what_there_is()
    {
        using var response = await PostAsync("""{"query":"{ hello }"}""", "image/png");
        response.StatusCode.ShouldBe(HttpStatusCode.NotAcceptable);
        (await CodeAsync(response)).ShouldBe("HC0063");
    }

    [Fact]
    public async Task HC0064_an_Accept_header_that_cannot_be_read_is_refused()
    {
        using var response = await PostAsync("""{"query":"{ hello }"}""", "application/json;;=, ,,;q");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await CodeAsync(response)).ShouldBe("HC0064");
    }

    [Theory]
    [InlineData("{ hello", HttpStatusCode.BadRequest)]
    [InlineData("{ nothing }", HttpStatusCode.BadRequest)]
    public async Task The_modern_media_type_tells_the_truth_and_the_legacy_one_says_200(
        string query,
        HttpStatusCode modern
    )
    {
        var body = JsonSerializer.Serialize(new { query });
        using var truth = await PostAsync(body, "application/graphql-response+json");
        truth.StatusCode.ShouldBe(modern);
        (await JsonAsync(truth)).TryGetProperty("data", out _).ShouldBeFalse();
        using var legacy = await PostAsync(body, "application/json");
        legacy.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await JsonAsync(legacy)).GetProperty("errors").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("", "HC0009")]
    [InlineData("no json", "HC0009")]
    [InlineData("\"text\"", "HC0009")]
    [InlineData("{}", "HC0013")]
    [InlineData("""{"query":7}""", "HC0009")]
    [InlineData("""{"query":"{ hello }","variables":[]}""", "HC0009")]
    [InlineData("""{"query":"{ hello }","extensions":"x"}""", "HC0009")]
    [InlineData("""{"query":"\ud800"}""", "HC0009")]
    public async Task F1_a_malformed_body_is_a_400_with_a_code(string body, string code)
    {
        using var response = await PostAsync(body);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await CodeAsync(response)).ShouldBe(code);
    }

    [Fact]
    public async Task G12_ill_formed_utf8_is_an_error()
    {
        byte[] body = [.. "{\"query\":\"{ hello(name: \\\""u8, 0xC3, 0x28, .. "\\\") }\"}"u8];
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
        using var response = await server.Http.PostAsync("/graphql", content);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await CodeAsync(response)).ShouldBe("HC0009");
    }

    [Fact]
    public async Task HC0010_a_body_over_the_limit_is_refused_whatever_it_announces()
    {
        var big = JsonSerializer.Serialize(new { query = "{ hello }", padding = new string(' ', 200_000) });
        using var announced = await PostAsync(big);
        announced.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await CodeAsync(announced)).ShouldBe("HC0010");

        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(big)))
            {
                Headers = { ContentType = new("application/json") },
            },
            Headers = { TransferEncodingChunked = true },
        };
        using var chunked = await server.Http.SendAsync(request);
        chunked.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task G8_content_types_that_browsers_send_without_asking_are_refused(string contentType)
    {
        using var content = new StringContent("""{"query":"{ hello }"}""");
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        using var response = await server.Http.PostAsync("/graphql", content);
        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Fact]
    public async Task A_query_runs_by_GET_with_variables_in_the_address()
    {
        var query = Uri.EscapeDataString("query Greet($name: String!) { hello(name: $name) }");
        var variables = Uri.EscapeDataString("""{"name":"Zoé"}""");
        using var response = await server.Http.GetAsync(
            $"/graphql?query={query}&variables={variables}&operationName=Greet"
        );
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await JsonAsync(response)).GetProperty("data").GetProperty("hello").GetString().ShouldBe("Hello Zoé");
    }

    [Fact]
    public async Task G8_a_mutation_by_GET_is_a_405_and_does_not_run()
    {
        var before = LibraryMutations.Shelved;
        var mutation = Uri.EscapeDataString("""mutation { shelveBook(input: { title: "x" }) { string } }""");
        using var response = await server.Http.GetAsync($"/graphql?query={mutation}");
        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldContain("POST");
        LibraryMutations.Shelved.ShouldBe(before);
    }

    [Fact]
    public async Task Other_methods_are_a_405()
    {
        using var response = await server.Http.PatchAsync("/graphql", new StringContent(""));
        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task F10_answers_are_never_kept_by_shared_caches()
    {
        using var response = await PostAsync("""{"query":"{ hello }"}""");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        response.Headers.CacheControl.Private.ShouldBeTrue();
    }

    [Fact]
    public async Task G6_introspection_schema_text_and_IDE_are_closed_together()
    {
        server.AllowsIntrospection = false;
        try
        {
            using var introspection = await PostAsync("""{"query":"{ __schema { queryType { name } } }"}""");
            (await CodeAsync(introspection)).ShouldBe("HC0046");
            using var text = await server.Http.GetAsync("/graphql?sdl");
            text.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            using var page = await BrowseAsync();
            page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            using var misspelled = await PostAsync("""{"query":"{ helo }"}""");
            var message = (await JsonAsync(misspelled)).GetProperty("errors")[0].GetProperty("message").GetString();
            message.ShouldBe("Cannot query field \"helo\" on type \"Query\".");
            using var typename = await PostAsync("""{"query":"{ __typename }"}""");
            (await JsonAsync(typename)).GetProperty("data").GetProperty("__typename").GetString().ShouldBe("Query");
        }
        finally
        {
            server.AllowsIntrospection = true;
        }
    }

    [Fact]
    public async Task The_text_of_the_schema_is_offered_with_descriptions()
    {
        var text = await server.Http.GetStringAsync("/graphql?sdl");
        text.ShouldContain("type Query");
        text.ShouldContain("\"\"\"Greets somebody.\"\"\"");
    }

    [Theory]
    [InlineData("sdl&types=", "HC0058")]
    [InlineData("sdl&types=Query,3", "HC0059")]
    [InlineData("sdl&types=Query,Nothing", "HC0060")]
    public async Task Types_of_the_schema_that_cannot_be_shown_are_named(string query, string code)
    {
        using var response = await server.Http.GetAsync("/graphql?" + query);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await CodeAsync(response)).ShouldBe(code);
    }

    [Fact]
    public async Task The_text_of_single_types_is_offered()
    {
        var text = await server.Http.GetStringAsync("/graphql?sdl&types=ShelveBookPayload,Mutation");
        text.ShouldContain("type ShelveBookPayload");
        text.ShouldContain("type Mutation");
        text.ShouldNotContain("type Query");
    }

    [Fact]
    public async Task A_browser_gets_the_IDE_with_a_policy_that_runs_only_our_scripts()
    {
        using var response = await BrowseAsync();
        // Without the built IDE the endpoint says how to build it; both answers carry the policy.
        response.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
    }

    [Fact]
    public async Task G7_an_operation_is_cancelled_when_the_client_leaves()
    {
        using var leaving = new CancellationTokenSource();
        using var content = new StringContent(
            """{"query":"{ forever(name: \"left\") }"}""",
            Encoding.UTF8,
            "application/json"
        );
        var call = server.Http.PostAsync("/graphql", content, leaving.Token);
        await Eventually.IsTrueAsync(() => LibraryQueries.IsRunning("left") is true);
        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(call);
        await Eventually.IsTrueAsync(() => LibraryQueries.IsRunning("left") is false);
    }

    private Task<HttpResponseMessage> PostAsync(string body, string? accept = null) => server.PostAsync(body, accept);

    private async Task<HttpResponseMessage> BrowseAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        return await server.Http.SendAsync(request);
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync()).RootElement;

    private static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        (await JsonAsync(response)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
