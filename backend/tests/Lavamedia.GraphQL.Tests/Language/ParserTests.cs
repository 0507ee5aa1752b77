using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Tests.Language;

public class ParserTests
{
    [Theory]
    [InlineData("{", "Expected Name, found <EOF>.", 1, 2)]
    [InlineData("{ a(x: ) }", "Unexpected \")\".", 1, 8)]
    [InlineData("notAnOperation Foo", "Unexpected Name \"notAnOperation\".", 1, 1)]
    [InlineData("{ ...on }", "Expected Name, found \"}\".", 1, 9)]
    [InlineData("fragment on on User { id }", "Unexpected Name \"on\".", 1, 10)]
    [InlineData("query ($x: Int = $y) { a }", "Unexpected variable \"$y\" in constant value.", 1, 18)]
    [InlineData("{ a(x: 00) }", "Invalid number, unexpected digit after 0: \"0\".", 1, 9)]
    [InlineData("{ a(x: \"b) }", "Unterminated string.", 1, 13)]
    [InlineData(
        "{ a(x: 'b') }",
        "Unexpected single quote character ('), did you mean to use a double quote (\")?",
        1,
        8
    )]
    [InlineData("{ a } }", "Unexpected \"}\".", 1, 7)]
    [InlineData("{\r\n a,\r\n ?}", "Unexpected character: \"?\".", 3, 2)]
    [InlineData(
        "\"about\" { a }",
        "Unexpected description, descriptions are not supported on shorthand queries.",
        1,
        1
    )]
    public void A_syntax_error_tells_what_was_found_and_where(string document, string message, int line, int column)
    {
        var error = ErrorOf(document);

        error.Message.ShouldBe($"Syntax Error: {message}");
        error.Locations.ShouldBe([new SourceLocation(line, column)]);
        error.Code.ShouldBe(ErrorCodes.SyntaxError);
    }

    [Fact]
    public void Columns_count_UTF16_code_units()
    {
        // é is two bytes and one unit, the flame four bytes and two units.
        ErrorOf("{ a(x: \"é🔥\") ? }").Locations.ShouldBe([new SourceLocation(1, 15)]);
    }

    [Fact]
    public void A_block_string_loses_its_common_indentation()
    {
        const string document = """"
            {
              a(x: """

                Éruption
                  cette nuit

              """)
            }
            """";

        ArgumentOf(document).ShouldBeOfType<StringValueNode>().Value.ShouldBe("Éruption\n  cette nuit");
    }

    [Theory]
    [InlineData("\\u00e9", "é")]
    [InlineData("\\u{1F525}", "🔥")]
    [InlineData("\\uD83D\\uDD25", "🔥")]
    [InlineData("\\\"\\\\\\/\\n", "\"\\/\n")]
    public void Escapes_stand_for_their_characters(string escape, string expected) =>
        ArgumentOf($"{{ a(x: \"{escape}\") }}").ShouldBeOfType<StringValueNode>().Value.ShouldBe(expected);

    [Fact]
    public void Operations_fragments_and_variables_may_be_described()
    {
        var document = Parser.Parse("\"lists\" query ($first: Int) { a(x: $first) } \"parts\" fragment F on A { b }");

        document
            .Definitions.Cast<ExecutableDefinitionNode>()
            .Select(node => node.Description!.Value)
            .ShouldBe(["lists", "parts"]);
    }

    [Fact]
    public void Equal_names_share_one_string()
    {
        var names = Parser
            .Parse("{ title author { title } }")
            .Definitions[0]
            .ShouldBeOfType<OperationDefinitionNode>()
            .SelectionSet.Selections.Cast<FieldNode>()
            .ToList();

        names[0].Name.Value.ShouldBeSameAs(((FieldNode)names[1].SelectionSet!.Selections[0]).Name.Value);
    }

    private static GraphQLError ErrorOf(string document)
    {
        Parser.TryParse(new SourceText(document), null, out _, out var error).ShouldBeFalse();
        return error;
    }

    private static ValueNode ArgumentOf(string document)
    {
        var operation = (OperationDefinitionNode)Parser.Parse(document).Definitions[0];
        return ((FieldNode)operation.SelectionSet.Selections[0]).Arguments[0].Value;
    }
}
