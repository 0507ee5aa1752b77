using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.Tests.Annotated;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.Tests.Middleware;

/// <summary>Steps around fields.</summary>
public sealed class MiddlewareTests : IDisposable
{
    private readonly LibraryServer _server = new(more: services =>
        services
            .AddSingleton<BracketCount>()
            .AddGraphQLServer()
            .AddType(typeof(SignType))
            .AddType(typeof(SignQueries))
            .AddType(typeof(SignMutations))
    );

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task The_step_named_first_is_the_outermost_and_has_the_services_of_its_field()
    {
        (await _server.ExecuteAsync("{ bracketed }")).ShouldBe("""{"data":{"bracketed":"[(open)]"}}""");
        _server.Service<BracketCount>().Value.ShouldBe(2);
    }

    [Fact]
    public async Task A_step_may_do_without_the_rest()
    {
        (await _server.ExecuteAsync("""{ a: repeat(text: "secret") b: repeat(text: "open") }""")).ShouldBe(
            """{"data":{"a":"…","b":"open"}}"""
        );
    }

    [Fact]
    public async Task A_bound_member_has_steps_too()
    {
        (await _server.ExecuteAsync("{ sign { text } }")).ShouldBe("""{"data":{"sign":{"text":"OPEN OF 4"}}}""");
    }

    [Fact]
    public async Task What_a_step_of_a_mutation_throws_may_be_part_of_its_contract()
    {
        const string Paint = """
            mutation { paint(input: { text: "xyz" }) { sign { text } errors { ... on IllegibleError { code } } } }
            """;

        (await _server.ExecuteAsync(Paint)).ShouldBe(
            """{"data":{"paint":{"sign":null,"errors":[{"code":"ILLEGIBLE"}]}}}"""
        );
    }
}
