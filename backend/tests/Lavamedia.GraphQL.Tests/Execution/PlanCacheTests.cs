using Lavamedia.GraphQL.Tests.Annotated;

namespace Lavamedia.GraphQL.Tests.Execution;

/// <summary>What is kept between requests.</summary>
[Collection(MemoryCollection.Name)]
public sealed class PlanCacheTests : IDisposable
{
    private readonly LibraryServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task G11_documents_and_plans_that_are_kept_never_fill_the_memory()
    {
        await _server.ExecuteAsync("{ books { totalCount } }");
        var before = GC.GetTotalMemory(forceFullCollection: true);

        // Each with as many tokens as a document may have, and none like another: all together they would take 200 MB.
        for (var i = 0; i < 200; i++)
        {
            var ids = string.Join(' ', Enumerable.Range(0, 9_000).Select(n => $"\"{n % 10}{i}\""));
            (await _server.ExecuteAsync($"{{ nodes(ids: [{ids}]) {{ id }} }}")).ShouldContain("HC0076");
        }

        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        kept.ShouldBeLessThan(100_000_000);
    }

    [Fact]
    public async Task G11_a_plan_that_was_forgotten_is_made_again()
    {
        using var server = new LibraryServer(options: options =>
            (options.MaximumCachedDocuments, options.MaximumCachedPlans) = (1, 1)
        );
        for (var round = 0; round < 2; round++)
        {
            (await server.ExecuteAsync("{ a: firstBook { title } }")).ShouldContain("\"a\":{\"title\"");
            (await server.ExecuteAsync("{ b: firstBook { id } }")).ShouldContain("\"b\":{\"id\"");
        }
    }

    [Fact]
    public async Task G11_the_values_of_one_request_are_not_in_the_plan_of_the_next()
    {
        const string Conditional =
            "query($title: Boolean!, $n: Int!) { books(first: $n) { nodes { id title @include(if: $title) } } }";

        var first = await _server.ExecuteAsync(Conditional, new { title = true, n = 1 });
        var second = await _server.ExecuteAsync(Conditional, new { title = false, n = 2 });
        var third = await _server.ExecuteAsync(Conditional, new { title = true, n = 1 });

        first.ShouldContain("title");
        second.ShouldNotContain("title");
        second.Split("\"id\"").Length.ShouldBe(3);
        third.ShouldBe(first);
    }
}
