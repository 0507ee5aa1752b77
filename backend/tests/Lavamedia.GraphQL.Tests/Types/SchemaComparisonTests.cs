using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Comparison;
using Lavamedia.GraphQL.Types.Sdl;

namespace Lavamedia.GraphQL.Tests.Types;

public class SchemaComparisonTests
{
    private const string Rest = " type Query { q: Int }";

    public static TheoryData<string, string, string> Changes =>
        new()
        {
            { "type A { b: Int }", "", "Breaking TYPE_REMOVED A" },
            { "type A { b: Int }", "input A { b: Int }", "Breaking TYPE_CHANGED_KIND A" },
            { "type A { b: Int c: Int }", "type A { b: Int }", "Breaking FIELD_REMOVED A.c" },
            { "type A { b: Int }", "type A { b: String }", "Breaking FIELD_CHANGED_KIND A.b" },
            { "type A { b: Int! }", "type A { b: Int }", "Breaking FIELD_CHANGED_KIND A.b" },
            { "type A { b: Int }", "type A { b: Int! }", "Safe FIELD_CHANGED_KIND A.b" },
            { "type A { b: [Int] }", "type A { b: [Int!]! }", "Safe FIELD_CHANGED_KIND A.b" },
            { "type A { b: [Int!] }", "type A { b: [Int] }", "Breaking FIELD_CHANGED_KIND A.b" },
            { "type A { b: Int }", "type A { b: Int c: Int }", "Safe FIELD_ADDED A.c" },
            { "type A { b(c: Int): Int }", "type A { b: Int }", "Breaking ARG_REMOVED A.b(c:)" },
            { "type A { b: Int }", "type A { b(c: Int!): Int }", "Breaking REQUIRED_ARG_ADDED A.b" },
            { "type A { b: Int }", "type A { b(c: Int! = 1): Int }", "Dangerous OPTIONAL_ARG_ADDED A.b" },
            { "type A { b(c: Int): Int }", "type A { b(c: Int!): Int }", "Breaking ARG_CHANGED_KIND A.b(c:)" },
            { "type A { b(c: Int!): Int }", "type A { b(c: Int): Int }", "Safe ARG_CHANGED_KIND A.b(c:)" },
            {
                "type A { b(c: Int = 1): Int }",
                "type A { b(c: Int = 2): Int }",
                "Dangerous ARG_DEFAULT_VALUE_CHANGE A.b(c:)"
            },
            { "input A { b: Int c: Int }", "input A { b: Int }", "Breaking FIELD_REMOVED A.c" },
            { "input A { b: Int }", "input A { b: Int! }", "Breaking FIELD_CHANGED_KIND A.b" },
            { "input A { b: Int! }", "input A { b: Int }", "Safe FIELD_CHANGED_KIND A.b" },
            { "input A { b: Int }", "input A { b: Int c: Int! }", "Breaking REQUIRED_INPUT_FIELD_ADDED A" },
            { "input A { b: Int }", "input A { b: Int c: Int! = 1 }", "Dangerous OPTIONAL_INPUT_FIELD_ADDED A" },
            { "input A { b: Int }", "input A @oneOf { b: Int }", "Breaking ONE_OF_CHANGED A" },
            { "enum A { B C }", "enum A { B }", "Breaking VALUE_REMOVED_FROM_ENUM A.C" },
            { "enum A { B }", "enum A { B C }", "Dangerous VALUE_ADDED_TO_ENUM A.C" },
            {
                "union A = Query | B type B { c: Int }",
                "union A = Query type B { c: Int }",
                "Breaking TYPE_REMOVED_FROM_UNION A"
            },
            {
                "union A = Query type B { c: Int }",
                "union A = Query | B type B { c: Int }",
                "Dangerous TYPE_ADDED_TO_UNION A"
            },
            {
                "interface I { b: Int } type A implements I { b: Int }",
                "interface I { b: Int } type A { b: Int }",
                "Breaking IMPLEMENTED_INTERFACE_REMOVED A"
            },
            {
                "interface I { b: Int } type A { b: Int }",
                "interface I { b: Int } type A implements I { b: Int }",
                "Dangerous IMPLEMENTED_INTERFACE_ADDED A"
            },
            { "directive @a on FIELD", "", "Breaking DIRECTIVE_REMOVED @a" },
            { "directive @a on FIELD | QUERY", "directive @a on FIELD", "Breaking DIRECTIVE_LOCATION_REMOVED @a" },
            { "directive @a repeatable on FIELD", "directive @a on FIELD", "Breaking DIRECTIVE_REPEATABLE_REMOVED @a" },
            { "directive @a(b: Int) on FIELD", "directive @a on FIELD", "Breaking ARG_REMOVED @a(b:)" },
            { "type Mutation { a: Int }", "", "Breaking ROOT_TYPE_CHANGED Mutation" },
            { "type A { b: Int }", "\"new\" type A { b: Int }", "Safe DESCRIPTION_CHANGED A" },
            { "type A { b: Int }", "type A { b: Int @deprecated }", "Safe DEPRECATION_CHANGED A.b" },
        };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_is_found_and_weighed(string before, string after, string expected)
    {
        SchemaComparison
            .Compare(Build(before + Rest), Build(after + Rest))
            .Select(change => $"{change.Severity} {change.Kind} {change.Coordinate}")
            .ShouldContain(expected);
    }

    [Fact]
    public void A_schema_does_not_differ_from_its_own_print()
    {
        var schema = Build(
            "\"d\" enum E { A @deprecated(reason: \"x\") B } input I { a: [E!]! = [A] } directive @a(b: I = {a: [B]}) on FIELD union U = Query type Query { f(i: I): U }"
        );

        SchemaComparison.Compare(schema, Build(SdlPrinter.Print(schema))).ShouldBeEmpty();
    }

    [Fact]
    public void What_documents_use_is_known_down_to_arguments_and_what_variables_may_hold()
    {
        var schema = Build(
            "type Query { a(f: F, n: Int): A u: Int } type A { b: Int c: E } enum E { X Y } input F { g: E h: F } directive @d(e: Int) on FIELD"
        );

        var used = UsedCoordinates.Of(
            schema,
            Parser.Parse("query ($f: F) { a(f: $f) { ...P } } fragment P on A { c @d(e: 1) }")
        );

        used.ShouldBe(
            ["Query", "Query.a", "A", "Query.a(f:)", "F", "F.g", "E", "E.X", "E.Y", "F.h", "A.c", "@d", "@d(e:)"],
            ignoreOrder: true
        );
    }

    [Fact]
    public void What_is_written_out_uses_what_it_names()
    {
        var schema = Build(
            "type Query { a(f: F, l: [F!]): Int } enum E { X Y } input F { g: E h: F i: G } input G { j: Int k: Int }"
        );

        var used = UsedCoordinates.Of(
            schema,
            Parser.Parse("query ($k: Int) { a(f: { h: { g: X } }, l: { i: { k: $k } }) }")
        );

        used.ShouldBe(
            ["Query", "Query.a", "Int", "Query.a(f:)", "Query.a(l:)", "F", "F.h", "F.g", "E", "E.X", "F.i", "G", "G.k"],
            ignoreOrder: true
        );
    }

    private static Schema Build(string sdl) => SdlSchema.Build(new SourceText(sdl));
}
