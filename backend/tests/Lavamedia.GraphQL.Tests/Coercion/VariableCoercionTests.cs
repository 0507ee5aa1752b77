using System.Text.Json;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Sdl;

namespace Lavamedia.GraphQL.Tests.Coercion;

public class VariableCoercionTests
{
    private static readonly Schema Schema = SdlSchema.Build(
        new SourceText(
            """
            type Query { a(page: Page, ids: [ID!], any: Any, one: One, count: Int! = 5): Int }
            input Page { size: Int! = 10 after: String where: Page locale: Locale tags: [[Int]] }
            input One @oneOf { a: Int b: String }
            enum Locale { FR EN }
            scalar Any
            """
        )
    );

    [Fact]
    public void Defaults_are_filled_in_and_absent_fields_stay_absent()
    {
        var page = Coerce("Page", """{"after": null}""").ShouldBeOfType<ArgumentValues>();

        page["size"].ShouldBe(10);
        page.Has(page.Definitions["after"].Ordinal).ShouldBeTrue();
        page["after"].ShouldBeNull();
        page.Has(page.Definitions["locale"].Ordinal).ShouldBeFalse();
    }

    [Fact]
    public void A_single_value_becomes_a_list_of_one()
    {
        Coerce("[ID!]", "7").ShouldBeOfType<object?[]>().ShouldBe(["7"]);
        Coerce("Page", """{"tags": 1}""")
            .ShouldBeOfType<ArgumentValues>()["tags"]
            .ShouldBeOfType<object?[]>()
            .ShouldHaveSingleItem()
            .ShouldBeOfType<object?[]>()
            .ShouldBe([1]);
    }

    [Theory]
    [InlineData("Int", "1.5", "Variable \"$v\" has invalid value: Int cannot represent non-integer value: 1.5")]
    [InlineData(
        "Int",
        "3000000000",
        "Variable \"$v\" has invalid value: Int cannot represent non 32-bit signed integer value: 3000000000"
    )]
    [InlineData(
        "Int!",
        "null",
        "Variable \"$v\" has invalid value: Expected value of non-null type \"Int!\" not to be null."
    )]
    [InlineData(
        "Locale",
        "\"DE\"",
        "Variable \"$v\" has invalid value: Value \"DE\" does not exist in \"Locale\" enum."
    )]
    [InlineData(
        "Page",
        """{"where": {"sise": 1}}""",
        "Variable \"$v\" has invalid value at .where: Expected value of type \"Page\" not to include unknown field \"sise\". Did you mean \"size\"? Found: { sise: 1 }."
    )]
    [InlineData(
        "Page",
        """{"tags": [[1], ["x"]]}""",
        "Variable \"$v\" has invalid value at .tags[1][0]: Int cannot represent non-integer value: \"x\""
    )]
    [InlineData(
        "One",
        """{"a": 1, "b": "x"}""",
        "Variable \"$v\" has invalid value: Within OneOf Input Object type \"One\", exactly one field must be specified, and the value for that field must be non-null."
    )]
    public void A_wrong_value_is_refused_with_its_place(string type, string json, string message)
    {
        var (values, errors) = TryCoerce($"query ($v: {type}) {{ a }}", $$"""{"v": {{json}}}""");

        values.ShouldBeNull();
        errors.Select(error => error.Message).ShouldBe([message]);
        errors[0].Locations.ShouldBe([new SourceLocation(1, 8)]);
    }

    [Fact]
    public void An_error_does_not_grow_with_what_was_sent()
    {
        var many = string.Join(
            ',',
            Enumerable.Range(0, 20_000).Select(i => $"\"unknown{i}\": \"{new string('x', 50)}\"")
        );

        var errors = TryCoerce("query ($v: Page) { a }", $$$"""{"v": {{{{many}}}}}""").Errors;

        errors.Count.ShouldBe(51);
        errors[^1].Message.ShouldBe("Too many errors processing variables, error limit reached. Execution aborted.");
        errors.ShouldAllBe(error => error.Message.Length < 2000);
    }

    [Theory]
    [InlineData("""{"v": "\ud83d"}""")]
    [InlineData("""{"v": {"\uDD25": 1}}""")]
    public void Half_a_surrogate_pair_is_refused_like_any_wrong_value(string variables)
    {
        TryCoerce("query ($v: Any) { a }", variables)
            .Errors.ShouldHaveSingleItem()
            .Code.ShouldBe(ErrorCodes.VariableCoercion);
        TryCoerce("query ($v: Any) { a }", """{"v": "\ud83d\udd25"}""").Errors.ShouldBeEmpty();
    }

    [Fact]
    public void A_required_variable_that_is_missing_is_refused()
    {
        TryCoerce("query ($v: Int!) { a }", "{}")
            .Errors.ShouldHaveSingleItem()
            .Message.ShouldBe(
                "Variable \"$v\" has invalid value: Expected a value of non-null type \"Int!\" to be provided."
            );
    }

    [Fact]
    public void An_absent_variable_leaves_the_default_of_the_argument_and_null_does_not()
    {
        Arguments("query ($v: Int) { a(count: $v) }", "{}").Values!["count"].ShouldBe(5);

        Arguments("query ($v: Int) { a(count: $v) }", """{"v": null}""")
            .Error!.Message.ShouldBe(
                "Argument \"Query.a(count:)\" has invalid value: Expected variable \"$v\" provided to non-null type \"Int!\" not to be null."
            );
    }

    [Fact]
    public void Variables_inside_a_literal_of_any_JSON_are_replaced()
    {
        var any = Arguments("query ($v: Int, $w: Int) { a(any: {x: [$v, ENUM], y: $w}) }", """{"v": 3}""").Values![
            "any"
        ];

        any.ShouldBeOfType<JsonElement>().GetRawText().ShouldBe("""{"x":[3,"ENUM"]}""");
    }

    private static object? Coerce(string type, string json)
    {
        var (values, errors) = TryCoerce($"query ($v: {type}) {{ a }}", $$"""{"v": {{json}}}""");
        errors.ShouldBeEmpty();
        values!.TryGet("v", out var value).ShouldBeTrue();
        return value;
    }

    private static (VariableValues? Values, IReadOnlyList<GraphQLError> Errors) TryCoerce(
        string document,
        string variables
    )
    {
        var source = new SourceText(document);
        var operation = (OperationDefinitionNode)Parser.Parse(source).Definitions[0];
        VariableCoercion.TryCoerce(
            VariableSignatures.Of(Schema, operation, source),
            JsonElement.Parse(variables),
            null,
            out var values,
            out var errors
        );
        return (values, errors);
    }

    private static (ArgumentValues? Values, GraphQLError? Error) Arguments(string document, string variables)
    {
        var source = new SourceText(document);
        var operation = (OperationDefinitionNode)Parser.Parse(source).Definitions[0];
        var field = (FieldNode)operation.SelectionSet.Selections[0];
        ArgumentCoercion.TryCoerce(
            Schema.QueryType.Fields["a"].Arguments,
            field.Arguments,
            field,
            TryCoerce(document, variables).Values!,
            source,
            out var values,
            out var error
        );
        return (values, error);
    }
}
