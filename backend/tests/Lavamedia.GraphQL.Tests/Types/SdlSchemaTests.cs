using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Building;
using Lavamedia.GraphQL.Types.Sdl;

namespace Lavamedia.GraphQL.Tests.Types;

public class SdlSchemaTests
{
    [Fact]
    public void A_schema_printed_and_read_again_is_the_same()
    {
        const string sdl = """"
            directive @cost(weight: String!) repeatable on FIELD_DEFINITION

            type Query {
              """The way to any object."""
              node(id: ID!, stage: Stage! = PUBLISHED): Node
              search(filter: Filter = { words: ["a"] }): [Result!]!
            }

            interface Node {
              id: ID!
            }

            type Article implements Node {
              id: ID!
              slug: String @deprecated(reason: "Use path")
            }

            union Result = Article

            enum Stage {
              PUBLISHED
              DRAFT @deprecated
            }

            input Filter @oneOf {
              words: [String!]
              author: ID
            }

            scalar Locale @specifiedBy(url: "https://example.org")
            """";

        SdlPrinter.Print(Build(sdl)).ShouldBe(sdl);
    }

    [Fact]
    public void Extensions_are_merged_into_what_they_extend_in_any_order()
    {
        var schema = Build(
            "extend type Query { b: Stage } type Query { a: Int } extend enum Stage { TWO } enum Stage { ONE }"
        );

        schema.QueryType.Fields.Select(field => field.Name).ShouldBe(["a", "b"]);
        ((EnumType)schema.Types["Stage"]).Values.Select(value => value.Name).ShouldBe(["ONE", "TWO"]);
    }

    [Theory]
    [InlineData("type Query { a: Intt }", "Unknown type \"Intt\". Did you mean \"Int\"?")]
    [InlineData("type Query { a: Int } type Query { b: Int }", "There can be only one type named \"Query\".")]
    [InlineData("type Query { a: Int a: Int }", "Field \"Query.a\" can only be defined once.")]
    [InlineData("type Query { a: Int @skip(if: true) }", "Directive \"@skip\" may not be used on FIELD_DEFINITION.")]
    [InlineData(
        "type Query { a: Int } extend type Quer { b: Int }",
        "Cannot extend type \"Quer\" because it is not defined. Did you mean \"Query\"?"
    )]
    [InlineData(
        "type Query { a: Int } extend input Query { b: Int }",
        "Cannot extend non-input object type \"Query\"."
    )]
    public void Definitions_that_do_not_fit_together_are_refused(string sdl, string message) =>
        ErrorsOf(sdl).ShouldBe([message]);

    [Theory]
    [InlineData("type A { a: Int }", "Query root type must be provided.")]
    [InlineData("type Query", "Type Query must define one or more fields.")]
    [InlineData(
        "type Query { __a: Int }",
        "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection."
    )]
    [InlineData(
        "type Query implements I { a: Int } interface I { b: Int }",
        "Interface field I.b expected but Query does not provide it."
    )]
    [InlineData(
        "type Query { a(b: B): Int } type B { c: Int }",
        "The type of Query.a(b:) must be Input Type but got: B."
    )]
    [InlineData(
        "type Query { a(b: Int = \"c\"): Int }",
        "Query.a(b:) has invalid default value: Int cannot represent non-integer value: \"c\""
    )]
    [InlineData(
        "type Query { a(b: B): Int } input B { b: B! }",
        "Input Object B cannot be provided a finite value because it references itself through fields: B.b."
    )]
    [InlineData(
        "type Query { a(b: B): Int } input B { b: B = {} }",
        "Invalid circular reference. The default value of Input Object field B.b references itself."
    )]
    [InlineData("type Query { a(b: B): Int } input B @oneOf { c: Int! }", "OneOf input field B.c must be nullable.")]
    public void A_schema_against_the_specification_is_refused(string sdl, string message) =>
        ErrorsOf(sdl).ShouldBe([message]);

    [Fact]
    public void Types_are_equal_exactly_when_they_are_the_same_object()
    {
        var schema = Build("type Query { a: [Int!]! b: [Int!]! c: [Int] }");

        schema.QueryType.Fields["a"].Type.ShouldBeSameAs(schema.QueryType.Fields["b"].Type);
        schema.QueryType.Fields["a"].Type.ShouldNotBeSameAs(schema.QueryType.Fields["c"].Type);
        schema.FindType(Parser.ParseType("[Int!]!")).ShouldBeSameAs(schema.QueryType.Fields["a"].Type);
    }

    [Fact]
    public void A_schema_made_of_code_is_checked_like_one_of_SDL()
    {
        var query = new ObjectTypeConfiguration("Query");
        query.Fields.Add(new("me", TypeSyntax.Named("User").NonNull()));
        var builder = new SchemaBuilder { Roots = { [OperationKind.Query] = "Query" } }.AddType(query);

        Should
            .Throw<SchemaException>(builder.Build)
            .Errors.Select(error => error.Message)
            .ShouldBe(["Unknown type \"User\" at Query.me."]);

        builder.AddType(new ObjectTypeConfiguration("User"));
        Should
            .Throw<SchemaException>(builder.Build)
            .Errors.Select(error => error.Message)
            .ShouldBe(["Type User must define one or more fields."]);
    }

    [Fact]
    public void Meta_fields_are_found_where_documents_may_select_them()
    {
        var schema = Build("type Query { a: Result } union Result = A type A { b: Int }");

        schema.FindField(schema.Types["Result"], "__typename")!.Type.ToString().ShouldBe("String!");
        schema.FindField(schema.QueryType, "__schema")!.Type.ToString().ShouldBe("__Schema!");
        schema.FindField(schema.Types["A"], "__schema").ShouldBeNull();
    }

    private static Schema Build(string sdl) => SdlSchema.Build(new SourceText(sdl));

    private static IEnumerable<string> ErrorsOf(string sdl) =>
        Should.Throw<SchemaException>(() => Build(sdl)).Errors.Select(error => error.Message);
}
