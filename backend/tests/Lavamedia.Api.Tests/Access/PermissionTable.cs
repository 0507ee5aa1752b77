using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Access;

/// <summary>The tables of <c>docs/permissions.md</c>: what operators read is what the tests hold the product to (E-5).</summary>
internal static class PermissionTable
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.PathOf("docs/permissions.md"));

    /// <summary>The rows of the table below a heading, each by the names of its columns.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string heading)
    {
        var table = Lines
            .SkipWhile(line => line != "## " + heading)
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith('|'))
            .Select(CellsOf)
            .ToList();
        table.Count.ShouldBeGreaterThan(2, $"docs/permissions.md has no table below '{heading}'.");
        return
        [
            .. table.Skip(2).Select(row => table[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second)),
        ];
    }

    /// <summary>The names in back quotes of a cell.</summary>
    public static IEnumerable<string> Names(string cell) => cell.Split('`').Where((_, index) => index % 2 == 1);

    private static string[] CellsOf(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
}
