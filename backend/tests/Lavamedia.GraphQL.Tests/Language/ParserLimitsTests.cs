using System.Text;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language;

namespace Lavamedia.GraphQL.Tests.Language;

public class ParserLimitsTests
{
    public static TheoryData<string, string> DeepDocuments =>
        new()
        {
            { "selection sets", Repeat("{a", 30_000) },
            { "inline fragments", "{" + Repeat("...{", 15_000) },
            { "lists", "{a(x:" + Repeat("[", 60_000) },
            { "objects", "{a(x:" + Repeat("{y:", 20_000) },
            { "variable types", "query($x:" + Repeat("[", 60_000) },
            { "field types", "type A { a: " + Repeat("[", 60_000) },
            { "directive arguments", "{a @b(x:" + Repeat("[", 60_000) },
        };

    [Theory]
    [MemberData(nameof(DeepDocuments))]
    public void G1_no_construct_may_nest_so_deep_that_the_process_ends(string construct, string document)
    {
        Refuse(document)
            .ShouldBe(
                "Syntax Error: Document contains more than 100 levels of nesting. Parsing aborted.",
                customMessage: construct
            );
    }

    [Fact]
    public void G1_deep_nesting_is_refused_in_trusted_documents_too()
    {
        Parser
            .TryParse(new SourceText("{a(x:" + Repeat("[", 1_000_000)), ParserOptions.Trusted, out _, out var error)
            .ShouldBeFalse();

        error.Code.ShouldBe(ErrorCodes.DocumentTooLarge);
    }

    [Fact]
    public void G1_more_than_10_000_tokens_are_refused()
    {
        Parser.TryParse(new SourceText("{" + Repeat("a ", 9_998) + "}"), null, out _, out _).ShouldBeTrue();

        Refuse("{" + Repeat("a ", 9_999) + "}")
            .ShouldBe("Syntax Error: Document contains more than 10000 tokens. Parsing aborted.");
    }

    [Fact]
    public void G1_more_than_64_KB_are_refused()
    {
        Refuse("{ a } #" + Repeat("x", 64 * 1024))
            .ShouldBe("Syntax Error: Document contains more than 65536 bytes. Parsing aborted.");
    }

    [Fact]
    public void G1_more_than_50_directives_at_one_place_are_refused()
    {
        Parser.TryParse(new SourceText("{ a " + Repeat("@b ", 50) + "}"), null, out _, out _).ShouldBeTrue();

        Refuse("{ a " + Repeat("@b ", 51) + "}")
            .ShouldBe("Syntax Error: Document contains more than 50 directives at one location. Parsing aborted.");
    }

    [Theory]
    [InlineData(new byte[] { (byte)'{', 0xFF, (byte)'}' })]
    [InlineData(new byte[] { (byte)'{', 0xC3 })]
    [InlineData(new byte[] { (byte)'"', 0xED, 0xA0, 0x80, (byte)'"' })]
    public void G1_bytes_that_are_no_UTF8_are_refused(byte[] document)
    {
        Parser.TryParse(new SourceText(document), null, out _, out var error).ShouldBeFalse();

        error.Message.ShouldContain("Invalid character");
    }

    private static string Refuse(string document)
    {
        Parser.TryParse(new SourceText(document), null, out _, out var error).ShouldBeFalse();
        error.Code.ShouldBe(ErrorCodes.DocumentTooLarge);
        return error.Message;
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
