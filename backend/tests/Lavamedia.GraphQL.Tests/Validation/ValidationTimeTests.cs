using System.Diagnostics;
using System.Text;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Sdl;
using Lavamedia.GraphQL.Validation;

namespace Lavamedia.GraphQL.Tests.Validation;

/// <summary>Documents within the parser's limits that were written to make validation slow.</summary>
public class ValidationTimeTests
{
    // The promise is 250 ms on a free core in Release; a busy machine running a Debug build gets more.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private static readonly Schema Schema = SdlSchema.Build(
        new SourceText(
            """
            type Query { a(x: In): Query b: Query c: Int node: Node }
            interface Node { id: ID }
            input In { x: In y: Int }
            """
        )
    );

    public static TheoryData<string, string> Documents =>
        new()
        {
            { "the same leaf thousands of times", "{" + Repeat("c ", 9_000) + "}" },
            { "the same object thousands of times", "{" + Repeat("a{c}", 2_400) + "}" },
            { "many arguments alike", "{" + Repeat("a(x:{y:1}){c}", 760) + "}" },
            { "nested pairs", "{" + Repeat("a{a{b{a{c b{c}}}}}", 400) + "}" },
            { "pairs that double at each level", Nest(90) },
            { "fragments that spread each other", Fragments(140, spreadsEach: 20) },
            { "a long chain of fragments", Chain(800) },
            { "a cycle of fragments", Chain(800) + " fragment F800 on Query { ...F0 }" },
            { "many operations with all fragments", Operations(200, 60) },
            { "misspelled names", "{" + string.Concat(Enumerable.Range(0, 4_000).Select(i => $" cc{i}")) + "}" },
            { "a hundred inline fragments deep", "{" + Repeat("...{", 95) + "c" + Repeat("}", 95) + "}" },
        };

    [Theory]
    [MemberData(nameof(Documents))]
    public void G2_no_document_within_the_limits_takes_long_to_validate(string kind, string text)
    {
        var document = Parser.Parse(text);
        var clock = Stopwatch.StartNew();

        DocumentValidator.Validate(Schema, document);

        clock.Elapsed.ShouldBeLessThan(Limit, kind);
    }

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
