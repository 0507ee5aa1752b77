using System.Globalization;
using System.Text;

namespace Lavamedia.GraphQL.Tests.Validation;

/// <summary>Documents within the parser's limits that were written to make validation and planning slow; also measured by <c>npm run bench -- engine</c>.</summary>
public static class HostileDocuments
{
    /// <summary>The schema that they are valid, or nearly valid, for.</summary>
    public const string Schema = """
        type Query { a(x: In): Query b: Query c: Int node: Node }
        interface Node { id: ID }
        input In { x: In y: Int }
        """;

    private static readonly Dictionary<string, Func<double, string>> ByKind = new(StringComparer.Ordinal)
    {
        ["the same leaf thousands of times"] = part => "{" + Repeat("c ", Of(9_000, part)) + "}",
        ["the same object thousands of times"] = part => "{" + Repeat("a{c}", Of(2_400, part)) + "}",
        ["many arguments alike"] = part => "{" + Repeat("a(x:{y:1}){c}", Of(760, part)) + "}",
        ["nested pairs"] = part => "{" + Repeat("a{a{b{a{c b{c}}}}}", Of(400, part)) + "}",
        ["pairs that double at each level"] = part => Nest(Of(90, part)),
        ["fragments that spread each other"] = part => Fragments(Of(140, part), spreadsEach: 20),
        ["a long chain of fragments"] = part => Chain(Of(800, part)),
        ["a cycle of fragments"] = part =>
            Chain(Of(800, part))
            + $" fragment F{Of(800, part).ToString(CultureInfo.InvariantCulture)} on Query {{ ...F0 }}",
        ["many operations with all fragments"] = part => Operations(Of(200, part), 60),
        ["misspelled names"] = part =>
            "{" + string.Concat(Enumerable.Range(0, Of(4_000, part)).Select(i => $" cc{i}")) + "}",
        ["a hundred inline fragments deep"] = part =>
            "{" + Repeat("...{", Of(95, part)) + "c" + Repeat("}", Of(95, part)) + "}",
    };

    /// <summary>What is wrong with each.</summary>
    public static IEnumerable<string> Kinds => ByKind.Keys;

    /// <summary>The document of a kind.</summary>
    /// <param name="kind">One of <see cref="Kinds"/>.</param>
    /// <param name="part">1 for the largest that the limits allow, less for a part of it.</param>
    public static string Text(string kind, double part) => ByKind[kind](part);

    private static int Of(int count, double part) => (int)(count * part);

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static string Nest(int depth) => Repeat("{a{c}a", depth) + "{c}" + Repeat("}", depth);

    private static string Fragments(int count, int spreadsEach) =>
        "{...F0}"
        + string.Concat(
            Enumerable
                .Range(0, count)
                .Select(i =>
                    $"fragment F{i} on Query{{c {string.Concat(Enumerable.Range(1, spreadsEach).Select(j => $"...F{(i + j) % count} "))}}}"
                )
        );

    private static string Chain(int length) =>
        "{...F0}"
        + string.Concat(Enumerable.Range(0, length).Select(i => $"fragment F{i} on Query{{a{{...F{i + 1}}}}}"));

    private static string Operations(int operations, int fragments) =>
        string.Concat(Enumerable.Range(0, operations).Select(i => $"query Q{i}($v:Int){{...F0}}"))
        + string.Concat(Enumerable.Range(0, fragments).Select(i => $"fragment F{i} on Query{{c ...F{i + 1}}}"));
}
