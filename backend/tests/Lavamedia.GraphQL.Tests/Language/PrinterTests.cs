using Lavamedia.GraphQL.Language;

namespace Lavamedia.GraphQL.Tests.Language;

public class PrinterTests
{
    [Theory]
    [InlineData("{a,b:c(d:1)@e}", "{\n  a\n  b: c(d: 1) @e\n}")]
    [InlineData("query Q($a:[Int!]!=[1,2]){...F}", "query Q($a: [Int!]! = [1, 2]) {\n  ...F\n}")]
    [InlineData("fragment F on A{...on B{c}}", "fragment F on A {\n  ... on B {\n    c\n  }\n}")]
    [InlineData("extend type A implements B&C{a:Int}", "extend type A implements B & C {\n  a: Int\n}")]
    [InlineData(
        "directive@a(b:Int=1)repeatable on|FIELD|QUERY",
        "directive @a(b: Int = 1) repeatable on FIELD | QUERY"
    )]
    [InlineData("\"about\" scalar A @b", "\"about\"\nscalar A @b")]
    public void A_document_is_printed_in_canonical_layout(string document, string expected) =>
        Printer.Print(Parser.Parse(document)).ShouldBe(expected);

    [Fact]
    public void Arguments_that_make_a_line_too_long_get_lines_of_their_own()
    {
        var text = new string('x', 40);

        Printer
            .Print(Parser.Parse($"{{ field(first: \"{text}\", second: \"{text}\") }}"))
            .ShouldBe($"{{\n  field(\n    first: \"{text}\"\n    second: \"{text}\"\n  )\n}}");
    }

    [Fact]
    public void Printing_what_was_printed_changes_nothing()
    {
        const string document = """"
            """
            An article, « comme à la une ».
              Indented.
            """
            type Article implements Node @key(fields: ["id", {a: null}]) {
              "Escapes: \t \" \\ \u0007"
              id(in: Format = SHORT, list: [[Int!]] = [[1, -2.5e3]]): ID! @deprecated(reason: "no")
            }

            query Q($a: Int = 1 @b) @c {
              d(e: {f: $a, g: """block "quotes" """}) { ...H ... @skip(if: true) { i } }
            }

            fragment H on Article { id }
            """";

        var printed = Printer.Print(Parser.Parse(document));

        Printer.Print(Parser.Parse(printed)).ShouldBe(printed);
    }
}
