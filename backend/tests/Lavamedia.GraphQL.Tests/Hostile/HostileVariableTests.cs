using System.Text.Json;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Sdl;
using Lavamedia.GraphQL.Validation;

namespace Lavamedia.GraphQL.Tests.Hostile;

/// <summary>Variables of a size or depth that no client needs.</summary>
public class HostileVariableTests
{
    private static readonly Schema Schema = SdlSchema.Build(
        new SourceText(
            "type Query { a(v: In, list: [Int], one: One): Int } input In { x: In y: Int } input One @oneOf { a: Int b: Int }"
        )
    );

    [Fact]
    public void G12_a_million_variables_that_nobody_declared_are_ignored()
    {
        var json =
            "{" + string.Join(',', Enumerable.Range(0, 1_000_000).Select(i => $"\"v{i}\":{i}")) + ",\"v\":{\"y\":1}}";

        var effort = Effort.Of(() => Coerce("In", json).ShouldBeEmpty());

        effort.Time.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void G2_the_items_of_a_list_are_coerced_in_linear_time()
    {
        Effort.ShouldBeLinear(
            size =>
            {
                var json = $$"""{"v":[{{string.Join(',', Enumerable.Repeat("1", size))}}]}""";
                return () => Coerce("[Int]", json);
            },
            50_000,
            "items"
        );
    }

    [Fact]
    public void G10_wrong_items_are_reported_a_hundred_times_at_most()
    {
        Coerce("[Int]", $$"""{"v":[{{string.Join(',', Enumerable.Repeat("\"x\"", 100_000))}}]}""")
            .Length.ShouldBeInRange(1, 101);
    }

    [Fact]
    public void G1_variables_may_nest_as_deep_as_JSON_may()
    {
        const int depth = 900;
        var json =
            "{\"v\":"
            + string.Concat(Enumerable.Repeat("{\"x\":", depth))
            + "{\"y\":\"no\"}"
            + new string('}', depth + 1);

        Coerce("In", json).ShouldHaveSingleItem().Message.ShouldContain("Int cannot represent non-integer value");
    }

    [Theory]
    [InlineData("{}", "HC0054")]
    [InlineData("""{"a":1,"b":2}""", "HC0055")]
    [InlineData("""{"a":null}""", "HC0056")]
    public void AcceptanceCheck09_variables_that_break_OneOf_carry_the_codes_HC0054_to_HC0056(string value, string code)
    {
        Coerce("One", $$"""{"v":{{value}}}""").ShouldContain(error => error.Code == code);
    }

    [Fact]
    public void AcceptanceCheck09_a_nullable_variable_for_a_OneOf_member_carries_HC0057()
    {
        DocumentValidator
            .Validate(Schema, Parser.Parse("query ($v: Int) { a(one: { a: $v }) }"))
            .ShouldHaveSingleItem()
            .Code.ShouldBe("HC0057");
    }

    [Fact]
    public void AcceptanceCheck09_introspection_that_nests_its_lists_carries_HC0086()
    {
        const string deep = "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }";

        DocumentValidator.Validate(Schema, Parser.Parse(deep)).ShouldContain(error => error.Code == "HC0086");
    }

    private static GraphQL.Errors.GraphQLError[] Coerce(string type, string json)
    {
        var document = Parser.Parse($"query ($v: {type}) {{ a }}");
        using var variables = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1_000 });
        var signatures = VariableSignatures.Of(
            Schema,
            document.Definitions.OfType<OperationDefinitionNode>().Single(),
            document.Source
        );
        VariableCoercion.TryCoerce(signatures, variables.RootElement, null, out _, out var errors);
        return [.. errors];
    }
}
