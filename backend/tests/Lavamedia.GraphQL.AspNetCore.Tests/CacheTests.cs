using System.Net;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>How long answers may be kept.</summary>
public sealed class CacheTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    private const string Nothing = "no-store, private";

    [Theory]
    [InlineData("{news}", "public, must-revalidate, max-age=60")]
    [InlineData("{news ticker __typename}", "public, must-revalidate, max-age=5")]
    [InlineData("{news recommendation}", "max-age=30, must-revalidate, private")]
    [InlineData("{news hello}", Nothing)]
    [InlineData("{ticker(fails: true)}", Nothing)]
    [InlineData("{nothing}", Nothing)]
    public async Task An_answer_is_kept_as_long_as_the_shortest_lived_of_its_fields_and_as_privately(
        string query,
        string expected
    )
    {
        using var response = await GetAsync(query);

        Parts(response.Headers.CacheControl!.ToString()).ShouldBe(Parts(expected), ignoreOrder: true);
    }

    [Fact]
    public async Task It_depends_on_who_asks_and_on_what_its_fields_say()
    {
        using var response = await GetAsync("{news}");

        response.Headers.Vary.ShouldBe(
            ["Accept", "Authorization", "Cookie", "GraphQL-Cost", "GraphQL-Statistics", "Accept-Language"],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task F10_answers_to_those_who_signed_in_and_to_POST_are_not_kept()
    {
        using var posted = await server.PostAsync("""{"query":"{news}"}""");
        Parts(posted.Headers.CacheControl!.ToString()).ShouldBe(Parts(Nothing), ignoreOrder: true);

        server.Users.LetIn("reader", "Ada");
        using var signedIn = await GetAsync("{news}", ("X-Library-Token", "reader"));
        Parts(signedIn.Headers.CacheControl!.ToString()).ShouldBe(Parts(Nothing), ignoreOrder: true);
        using var measured = await GetAsync("{news}", ("GraphQL-Cost", "report"));
        Parts(measured.Headers.CacheControl!.ToString()).ShouldBe(Parts(Nothing), ignoreOrder: true);
    }

    [Fact]
    public async Task Who_has_the_answer_already_is_told_so_without_a_body()
    {
        using var first = await GetAsync("{news}");
        var tag = first.Headers.ETag!.ToString();

        using var again = await GetAsync("{news}", ("If-None-Match", tag));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await again.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        using var other = await GetAsync("{ticker}", ("If-None-Match", tag));
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static string[] Parts(string header) => header.Split(", ");

    private async Task<HttpResponseMessage> GetAsync(string query, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString(query)}");
        request.Headers.TryAddWithoutValidation("Accept", "application/graphql-response+json");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await server.Http.SendAsync(request);
    }
}
