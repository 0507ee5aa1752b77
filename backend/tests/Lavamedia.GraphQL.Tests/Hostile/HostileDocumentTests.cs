using System.Text;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Sdl;
using Lavamedia.GraphQL.Validation;

namespace Lavamedia.GraphQL.Tests.Hostile;

/// <summary>Documents made to exhaust time, memory or stack. Bounds are five times what a slow machine needs.</summary>
public class HostileDocumentTests
{
    private static readonly Schema Schema = SdlSchema.Build(
        new SourceText("type Query { a(x: In, list: [Int]): Query b: Int } input In { x: In y: Int }")
    );

    public static TheoryData<string, string, string> Endless =>
        new()
        {
            { "selection sets", "{a", "" },
            { "inline fragments", "{...", "" },
            { "lists", "[", "{a(x:" },
            { "objects", "{x:", "{a(x:" },
            { "lists in objects", "{x:[", "{a(x:" },
            { "types of variables", "[", "query($v:" },
            { "defaults of variables", "[", "query($v:In=" },
            { "arguments of directives", "[", "{a@b(c:" },
            { "types of fields", "[", "type A{b:" },
            { "defaults in SDL", "{x:", "input A{b:C=" },
        };

    public static TheoryData<string, string, string> Floods =>
        new()
        {
            { "aliases", "x:b ", "{" },
            { "fields", "b ", "{" },
            { "commas", ",", "{b" },
            { "comments", "#\n", "{b" },
            { "byte order marks", "\uFEFF", "{b" },
            { "line ends", "\r\n", "{b" },
            { "arguments", "y:1 ", "{a(" },
            { "items of a list", "1 ", "{a(list:[" },
            { "directives", "@b ", "{b" },
            { "variables", "$v:Int ", "query(" },
            { "operations", "{b}", "" },
            { "fragments", "fragment F on Query{b}", "" },
            { "lines of a block string", " \n", "{a(x:\"\"\"" },
            { "escapes", "\\u{1F525}", "{a(x:\"" },
            { "digits", "1", "{a(x:" },
            { "quotes in a block string", "\\\"\"\"", "{a(x:\"\"\"" },
        };

    [Theory]
    [MemberData(nameof(Endless))]
    public void G1_depth_of_100_000_is_refused_with_a_code_in_little_time_and_memory(
        string construct,
        string repeated,
        string start
    )
    {
        var source = new SourceText(start + Repeat(repeated, 100_000));
        var unlimited = ParserOptions.Trusted;
        GraphQLError? error = null;

        var effort = Effort.Of(() => Parser.TryParse(source, unlimited, out _, out error));

        error.ShouldNotBeNull(construct).Code.ShouldBe(ErrorCodes.DocumentTooLarge, construct);
        effort.Bytes.ShouldBeLessThan(1_000_000, construct);
        effort.Time.ShouldBeLessThan(TimeSpan.FromSeconds(2), construct);
    }

    [Theory]
    [MemberData(nameof(Floods))]
    public void G1_a_million_of_anything_is_refused_before_it_costs_anything(
        string construct,
        string repeated,
        string start
    )
    {
        var source = new SourceText(start + Repeat(repeated, 1_000_000));
        GraphQLError? error = null;

        var effort = Effort.Of(() => Parser.TryParse(source, null, out _, out error));

        error.ShouldNotBeNull(construct).Code.ShouldBe(ErrorCodes.DocumentTooLarge, construct);
        // 64 KB may be 64,000 lines, whose starts are looked up for the one place that is told.
        effort.Bytes.ShouldBeLessThan(1_000_000, construct);
        effort.Time.ShouldBeLessThan(TimeSpan.FromSeconds(2), construct);
    }

    [Theory]
    [MemberData(nameof(Floods))]
    public void G2_parsing_is_linear_even_where_no_limit_helps(string construct, string repeated, string start)
    {
        Effort.ShouldBeLinear(
            size =>
            {
                var source = new SourceText(start + Repeat(repeated, size));
                return () => Parser.TryParse(source, ParserOptions.Trusted, out _, out _);
            },
            20_000,
            construct
        );
    }

    [Fact]
    public void G1_ten_megabytes_are_refused_at_once()
    {
        var source = new SourceText("{ b } #" + new string('x', 10_000_000));

        var effort = Effort.Of(() => Parser.TryParse(source, null, out _, out _).ShouldBeFalse());

        effort.Bytes.ShouldBeLessThan(100_000);
    }

    public static TheoryData<string, string> Bombs =>
        new()
        {
            { "fragments that double", Doubling(500) },
            { "fragments in a cycle", Doubling(500) + "fragment F500 on Query { ...F0 }" },
            { "fields of one name whose fragments cross", Crossing(150) },
            { "leaves that all conflict", "{" + Indexed(900, i => $"x:a(list:{i}){{b}} ") + "}" },
            { "objects that all conflict below", "{" + Indexed(700, i => $"a{{x:a(list:{i}){{b}}}} ") + "}" },
            {
                "conflicts behind fragments",
                "{"
                    + Indexed(450, i => $"...F{i} ")
                    + "}"
                    + Indexed(450, i => $"fragment F{i} on Query{{x:a(list:{i}){{b}}}}")
            },
            { "arguments that nobody knows", "{a(" + Indexed(2_900, i => $"q{i}:{i} ") + "){b}}" },
            { "variables that nobody uses", "query(" + Indexed(2_400, i => $"$v{i}:Int ") + "){b}" },
            { "variables that nobody declares", "{" + Indexed(800, i => $"c{i}:a(list:$v{i}){{b}} ") + "}" },
            { "deeply nested conflicts", "{" + Repeat("a{x:b ", 90) + "x:a{b}" + Repeat("}", 90) + "}" },
        };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void G2_a_document_within_the_limits_is_judged_in_bounded_time_with_at_most_100_errors(
        string kind,
        string text
    )
    {
        var document = Parser.Parse(text);
        DocumentValidator.Validate(Schema, document);
        var count = 0;

        var effort = Effort.Of(() => count = DocumentValidator.Validate(Schema, document).Length);

        // 250 ms in Release on a free core; tests run a Debug build beside others.
        effort.Time.ShouldBeLessThan(TimeSpan.FromMilliseconds(2_500), kind);
        effort.Bytes.ShouldBeLessThan(250_000_000, kind);
        count.ShouldBeLessThanOrEqualTo(101, kind);
    }

    [Fact]
    public void G10_errors_stop_at_a_hundred_and_say_so()
    {
        var errors = DocumentValidator.Validate(Schema, Parser.Parse("{" + Indexed(4_000, i => $"n{i} ") + "}"));

        errors.Length.ShouldBe(101);
        errors[^1].Message.ShouldContain("error limit reached");
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    [InlineData("123456789012345678901234567890")]
    [InlineData("0.1e-400")]
    public void G12_numbers_beyond_all_types_are_errors_and_not_exceptions(string number)
    {
        foreach (var type in (string[])["Int", "Float", "ID", "Boolean", "Any"])
        {
            var schema = SdlSchema.Build(new SourceText($"scalar Any type Query {{ a(b: {type}): Int }}"));

            Should.NotThrow(() => DocumentValidator.Validate(schema, Parser.Parse($"{{ a(b: {number}) }}")));
        }
    }

    [Fact]
    public void G12_a_number_of_a_million_digits_costs_no_more_than_its_length()
    {
        var schema = SdlSchema.Build(new SourceText("type Query { i(b: Int): Int f(b: Float): Int d(b: ID): Int }"));
        foreach (var field in "ifd")
        {
            var document = Parser.Parse(
                new SourceText($"{{ {field}(b: {new string('9', 1_000_000)}) }}"),
                ParserOptions.Trusted
            );

            var effort = Effort.Of(() => DocumentValidator.Validate(schema, document));

            effort.Time.ShouldBeLessThan(TimeSpan.FromSeconds(2));
            effort.Bytes.ShouldBeLessThan(40_000_000);
        }
    }

    private static string Repeat(string text, int count) =>
        new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Indexed(int count, Func<int, string> text) =>
        string.Concat(Enumerable.Range(0, count).Select(text));

    private static string Doubling(int count) =>
        "{...F0}" + Indexed(count, i => $"fragment F{i} on Query{{a{{...F{i + 1}}}x:a{{...F{i + 1}}}}}");

    private static string Crossing(int count) =>
        "{"
        + Indexed(count, i => $"a{{...F{i}}}")
        + "}"
        + Indexed(count, i => $"fragment F{i} on Query{{a{{...F{(i * 7) % count}...F{(i * 11) % count}}}}}");
}
