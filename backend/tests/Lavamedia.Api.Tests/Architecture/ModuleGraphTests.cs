using System.Reflection;

namespace Lavamedia.Api.Tests.Architecture;

/// <summary>Holds the direction of dependencies: Platform ← Identity ← Media ← Content ← {Seo, Search, …} ← Api.</summary>
public sealed class ModuleGraphTests
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Lavamedia.GraphQL"] = [],
        ["Lavamedia.GraphQL.EntityFramework"] = ["GraphQL"],
        ["Lavamedia.GraphQL.AspNetCore"] = ["GraphQL"],
        ["Lavamedia.Platform"] = ["GraphQL", "GraphQL.EntityFramework"],
        ["Lavamedia.Identity"] = ["Platform", "GraphQL", "GraphQL.EntityFramework"],
        ["Lavamedia.Media"] = ["Identity", "Platform", "GraphQL", "GraphQL.EntityFramework"],
        ["Lavamedia.Content"] = ["Media", "Identity", "Platform", "GraphQL", "GraphQL.EntityFramework"],
        ["Lavamedia.Seo"] = ["Content", "Media", "Identity", "Platform", "GraphQL", "GraphQL.EntityFramework"],
        ["Lavamedia.Exchange"] =
        [
            "Search",
            "Seo",
            "Content",
            "Media",
            "Identity",
            "Platform",
            "GraphQL",
            "GraphQL.EntityFramework",
        ],
        ["Lavamedia.Search"] = ["Content", "Media", "Identity", "Platform", "GraphQL", "GraphQL.EntityFramework"],
        ["Lavamedia.Analytics"] = ["Content", "Media", "Identity", "Platform", "GraphQL", "GraphQL.EntityFramework"],
        ["Lavamedia.Notifications"] =
        [
            "Content",
            "Media",
            "Identity",
            "Platform",
            "GraphQL",
            "GraphQL.EntityFramework",
        ],
    };

    public static TheoryData<string> Modules => new(MayUse.Keys);

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_uses_only_those_below_it(string module)
    {
        var used = Assembly
            .Load(module)
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith("Lavamedia.", StringComparison.Ordinal));
        used.ShouldBeSubsetOf(MayUse[module].Select(name => $"Lavamedia.{name}"));
    }

    [Fact]
    public void Nobody_uses_the_host()
    {
        var users =
            from module in MayUse.Keys
            where Assembly.Load(module).GetReferencedAssemblies().Any(reference => reference.Name == "Lavamedia.Api")
            select module;
        users.ShouldBeEmpty();
    }

    [Fact]
    public void The_engine_knows_nothing_of_http_or_the_database()
    {
        var foreign = Assembly
            .Load("Lavamedia.GraphQL")
            .GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name =>
                name.Contains("EntityFramework", StringComparison.Ordinal)
                || name.StartsWith("Npgsql", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            );
        foreign.ShouldBeEmpty();
    }
}
