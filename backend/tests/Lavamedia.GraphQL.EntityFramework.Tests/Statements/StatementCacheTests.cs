using Lavamedia.GraphQL.EntityFramework.Statements;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Statements;

public sealed class StatementCacheTests
{
    [Fact]
    public void G11_the_statements_of_all_plans_together_are_bounded()
    {
        var budget = new StatementBudget(50);
        var caches = Enumerable.Range(0, 20).Select(_ => new StatementCache(budget)).ToList();

        for (var shape = 0; shape < 1000; shape++)
        {
            caches[shape % caches.Count].Add($"{shape}", new CompiledSelection { Levels = [] });
            caches.Sum(cache => cache.Count).ShouldBeLessThanOrEqualTo(51);
        }

        caches.Sum(cache => cache.Count).ShouldBe(50);
    }

    [Fact]
    public void G11_the_shapes_of_one_plan_are_bounded_too()
    {
        var cache = new StatementCache(new StatementBudget(10_000));

        for (var shape = 0; shape < 1000; shape++)
        {
            cache.Add($"{shape}", new CompiledSelection { Levels = [] });
        }

        cache.Count.ShouldBeLessThanOrEqualTo(256);
    }
}
