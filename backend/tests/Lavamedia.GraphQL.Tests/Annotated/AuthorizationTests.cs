namespace Lavamedia.GraphQL.Tests.Annotated;

public sealed class AuthorizationTests : IDisposable
{
    private const string Emails = "{ authors { name email } }";
    private readonly LibraryServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task An_anonymous_viewer_gets_null_and_is_told_to_sign_in()
    {
        var json = await _server.ExecuteAsync("{ firstBook { author { email name } } }");

        json.ShouldBe(
            """{"data":{"firstBook":{"author":{"email":null,"name":"Jules Verne"}}},"errors":[{"message":"The current user is not authorized to access this resource.","locations":[{"line":1,"column":24}],"path":["firstBook","author","email"],"extensions":{"code":"AUTH_NOT_AUTHENTICATED"}}]}"""
        );
    }

    [Fact]
    public async Task G11_viewers_with_different_permissions_get_different_plans_of_one_document()
    {
        var allowed = await _server.ExecuteAsync(
            Emails,
            null,
            request => request with { User = LibraryServer.User("authors.read_email") }
        );
        var refused = await _server.ExecuteAsync(
            Emails,
            null,
            request => request with { User = LibraryServer.User("other") }
        );
        var again = await _server.ExecuteAsync(
            Emails,
            null,
            request => request with { User = LibraryServer.User("authors.read_email") }
        );

        allowed.ShouldContain("jules@example.org");
        again.ShouldBe(allowed);
        refused.ShouldNotContain("example.org");
        refused.ShouldContain("AUTH_NOT_AUTHORIZED");
    }

    [Fact]
    public async Task Who_may_not_read_a_field_cannot_filter_by_it_either()
    {
        const string Guess = "{ books(where: { author: { email: { startsWith: \"j\" } } }) { totalCount } }";

        (await _server.ExecuteAsync(Guess)).ShouldContain("AUTH_NOT_AUTHENTICATED");
        (
            await _server.ExecuteAsync(
                Guess,
                null,
                request => request with { User = LibraryServer.User("authors.read_email") }
            )
        ).ShouldNotContain("errors");
    }

    [Fact]
    public async Task A_non_null_field_that_is_refused_takes_its_object_along()
    {
        var json = await _server.ExecuteAsync("{ count }");

        json.ShouldStartWith("""{"data":null,"errors":[{"message":"The current user""");
    }
}
