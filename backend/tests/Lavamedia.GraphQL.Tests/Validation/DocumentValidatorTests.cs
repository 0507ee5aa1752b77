using System.Collections.Immutable;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Sdl;
using Lavamedia.GraphQL.Validation;

namespace Lavamedia.GraphQL.Tests.Validation;

public class DocumentValidatorTests
{
    private static readonly Schema Schema = SdlSchema.Build(
        new SourceText(
            """
            directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
            directive @stream(initialCount: Int! = 0, if: Boolean! = true, label: String) on FIELD

            type Query {
              article(slug: String!, locale: Locale = FR): Article
              articles(where: Where, ids: [ID!]): [Article!]!
              result: Result
            }
            type Mutation { publish(id: ID!): Article }
            type Subscription { published: Article drafted: Article }
            interface Node { id: ID! }
            type Article implements Node { id: ID! title(length: Int): String author: Author related: [Article!]! }
            type Author implements Node { id: ID! name: String! title: Int }
            union Result = Article | Author
            enum Locale { FR EN }
            input Where @oneOf { slug: String author: ID }
            """
        )
    );

    [Theory]
    [InlineData("type A { b: Int }", "The \"A\" definition is not executable.")]
    [InlineData(
        "query A { result { __typename } } query A { result { __typename } }",
        "There can be only one operation named \"A\"."
    )]
    [InlineData(
        "{ __typename } query A { __typename }",
        "This anonymous operation must be the only defined operation."
    )]
    [InlineData(
        "subscription { published { id } drafted { id } }",
        "Anonymous Subscription must select only one top level field."
    )]
    [InlineData("{ ... on Articl { id } }", "Unknown type \"Articl\". Did you mean \"Article\"?")]
    [InlineData("{ ... on Locale { id } }", "Fragment cannot condition on non composite type \"Locale\".")]
    [InlineData(
        "query ($a: Article) { articles(ids: $a) { id } }",
        "Variable \"$a\" cannot be non-input type \"Article\".",
        true
    )]
    [InlineData(
        "{ articles }",
        "Field \"articles\" of type \"[Article!]!\" must have a selection of subfields. Did you mean \"articles { ... }\"?"
    )]
    [InlineData(
        "{ articles { id { a } } }",
        "Field \"id\" must not have a selection since type \"ID!\" has no subfields."
    )]
    [InlineData("{ articles { titel } }", "Cannot query field \"titel\" on type \"Article\". Did you mean \"title\"?")]
    [InlineData(
        "{ result { name } }",
        "Cannot query field \"name\" on type \"Result\". Did you mean to use an inline fragment on \"Author\"?"
    )]
    [InlineData(
        "{ ...F } fragment F on Query { __typename } fragment F on Query { __typename }",
        "There can be only one fragment named \"F\"."
    )]
    [InlineData("{ ...F }", "Unknown fragment \"F\".")]
    [InlineData("{ __typename } fragment F on Query { __typename }", "Fragment \"F\" is never used.")]
    [InlineData(
        "{ ... on Author { id } }",
        "Fragment cannot be spread here as objects of type \"Query\" can never be of type \"Author\"."
    )]
    [InlineData(
        "{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }",
        "Cannot spread fragment \"F\" within itself via \"G\"."
    )]
    [InlineData(
        "query ($a: ID!, $a: ID!) { articles(ids: [$a]) { id } }",
        "There can be only one variable named \"$a\"."
    )]
    [InlineData("{ articles(ids: $a) { id } }", "Variable \"$a\" is not defined.")]
    [InlineData("query Q($a: ID) { __typename }", "Variable \"$a\" is never used in operation \"Q\".")]
    [InlineData("{ __typename @skipp(if: true) }", "Unknown directive \"@skipp\".")]
    [InlineData("query @skip(if: true) { __typename }", "Directive \"@skip\" may not be used on QUERY.")]
    [InlineData(
        "{ __typename @skip(if: true) @skip(if: true) }",
        "The directive \"@skip\" can only be used once at this location."
    )]
    [InlineData(
        "mutation { publish(id: 1) { id } ... @defer { __typename } }",
        "Defer directive cannot be used on root mutation type \"Mutation\"."
    )]
    [InlineData(
        "{ result @stream { __typename } }",
        "Directive \"@stream\" cannot be used on non-list field \"Query.result\"."
    )]
    [InlineData(
        "{ articles(idz: 1) { id } }",
        "Unknown argument \"idz\" on field \"Query.articles\". Did you mean \"ids\"?"
    )]
    [InlineData(
        "{ __typename @skip(if: true, iff: true) }",
        "Unknown argument \"iff\" on directive \"@skip\". Did you mean \"if\"?"
    )]
    [InlineData("{ articles(ids: 1, ids: 2) { id } }", "There can be only one argument named \"ids\".")]
    [InlineData("{ article(slug: 1) { id } }", "String cannot represent a non string value: 1")]
    [InlineData("{ article(slug: \"a\", locale: DE) { id } }", "Value \"DE\" does not exist in \"Locale\" enum.")]
    [InlineData(
        "{ article { id } }",
        "Argument \"Query.article(slug:)\" of type \"String!\" is required, but it was not provided."
    )]
    [InlineData(
        "{ __typename @skip }",
        "Argument \"@skip(if:)\" of type \"Boolean!\" is required, but it was not provided."
    )]
    [InlineData(
        "query ($a: Int) { article(slug: $a) { id } }",
        "Variable \"$a\" of type \"Int\" used in position expecting type \"String!\"."
    )]
    [InlineData(
        "{ articles { a: id a: title } }",
        "Fields \"a\" conflict because \"id\" and \"title\" are different fields. Use different aliases on the fields to fetch both if this was intentional."
    )]
    [InlineData(
        "{ result { ... on Article { title } ... on Author { title } } }",
        "Fields \"title\" conflict because they return conflicting types \"String\" and \"Int\". Use different aliases on the fields to fetch both if this was intentional."
    )]
    [InlineData(
        "{ articles(where: {slug: \"a\", slug: \"b\"}) { id } }",
        "There can be only one input field named \"slug\".",
        true
    )]
    [InlineData(
        "{ articles(where: {slug: null}) { id } }",
        "Within OneOf Input Object type \"Where\", exactly one field must be specified, and the value for that field must be non-null."
    )]
    [InlineData(
        "{ __type(name: \"A\") { fields { type { fields { type { fields { name } } } } } } }",
        "Maximum introspection depth exceeded"
    )]
    public void A_document_against_a_rule_is_refused_with_the_words_of_graphql_js(
        string document,
        string message,
        bool amongOthers = false
    )
    {
        var errors = Validate(document).Select(error => error.Message).ToList();

        if (amongOthers)
        {
            errors.ShouldContain(message);
        }
        else
        {
            errors.ShouldBe([message]);
        }
    }

    [Fact]
    public void Every_place_that_takes_part_in_a_conflict_is_named()
    {
        Validate("{\n  articles {\n    a: id\n    a: title\n  }\n}")
            .ShouldHaveSingleItem()
            .Locations.ShouldBe([new SourceLocation(3, 5), new SourceLocation(4, 5)]);
    }

    [Fact]
    public void The_errors_of_OneOf_have_codes_of_their_own()
    {
        Validate("{ articles(where: {}) { id } }").ShouldHaveSingleItem().Code.ShouldBe(ErrorCodes.OneOfNoneSet);
        Validate("{ articles(where: {slug: null}) { id } }").ShouldHaveSingleItem().Code.ShouldBe(ErrorCodes.OneOfNull);
        Validate("query ($a: ID) { articles(where: {author: $a}) { id } }")
            .ShouldHaveSingleItem()
            .Code.ShouldBe(ErrorCodes.OneOfNullableVariable);
    }

    [Fact]
    public void Reporting_stops_after_a_hundred_errors()
    {
        var errors = Validate("{" + string.Concat(Enumerable.Range(0, 500).Select(i => $" unknown{i}")) + " }");

        errors.Length.ShouldBe(101);
        errors[^1].Message.ShouldBe("Too many validation errors, error limit reached. Validation aborted.");
    }

    [Fact]
    public void A_valid_document_has_no_errors()
    {
        Validate(
                """
                query Front($slug: String!, $short: Boolean = false, $locale: Locale) {
                  article(slug: $slug, locale: $locale) { ...Card related @stream(initialCount: 2) { ...Card } }
                  articles(where: {slug: $slug}) { id ... @defer(label: "rest") { title(length: 10) @skip(if: $short) } }
                  result { __typename ... on Node { id } }
                }
                fragment Card on Article { id author { name } }
                """
            )
            .ShouldBeEmpty();
    }

    private static ImmutableArray<GraphQLError> Validate(string document) =>
        DocumentValidator.Validate(Schema, Parser.Parse(document));
}
