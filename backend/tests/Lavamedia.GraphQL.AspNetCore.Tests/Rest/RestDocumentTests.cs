using System.Text;
using Lavamedia.GraphQL.AspNetCore.PublishedOperations;
using Lavamedia.GraphQL.AspNetCore.Rest;
using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.AspNetCore.Tests.Rest;

/// <summary>What is wrong with a published document is told with its place, before anybody calls its route.</summary>
public sealed class RestDocumentTests
{
    private static readonly Schema Schema = MakeSchema();

    [Theory]
    [InlineData(
        "query Q @http(method: GET, route: \"/a/{id}\") { hello }",
        "Q.graphql:1:35: The parameter \"id\" has no variable: the operation declares no \"$id\"."
    )]
    [InlineData(
        "query Q($name: String!) @http(method: GET, route: \"/a\") { hello(name: $name) }",
        "Q.graphql:1:9: The variable \"$name\" gets its value from nowhere: name it in the route or in \"queryParameters\", or mark it with @body."
    )]
    [InlineData(
        "query Q @http(route: \"/a\") { hello }",
        "Q.graphql:1:9: @http needs a \"method\": one of GET, POST, PUT, PATCH and DELETE."
    )]
    [InlineData(
        "query Q @http(method: GET, route: \"a\") { hello }",
        "Q.graphql:1:28: @http needs a \"route\" that begins with a slash, such as \"/books/{id}\"."
    )]
    [InlineData(
        "query Q @http(method: GET, route: \"/a//b\") { hello }",
        "Q.graphql:1:35: \"\" cannot be a part of a route. Write letters, digits, hyphens, or a parameter in braces."
    )]
    [InlineData(
        "query Q($name: String! @body) @http(method: GET, route: \"/a\") { hello(name: $name) }",
        "Q.graphql:1:9: A GET has no body. Name the variable in the route or in \"queryParameters\"."
    )]
    [InlineData(
        "mutation Q @http(method: GET, route: \"/a\") { shelveBook(input: { title: \"x\" }) { string } }",
        "Q.graphql:1:12: A GET changes nothing, so it cannot run a mutation."
    )]
    [InlineData(
        "query Q @http(method: GET, route: \"/a\") {\n  helo\n}",
        "Q.graphql:2:3: Cannot query field \"helo\" on type \"Query\". Did you mean \"hello\"?"
    )]
    [InlineData(
        "query Q @http(method: GET, route: \"/a\") { hello numbers }",
        "Q.graphql:1:41: The operation of a route selects one field of the root: its value is the answer."
    )]
    [InlineData(
        "query Q @http(method: GET, route: \"/a\") { hello",
        "Q.graphql:2:1: Syntax Error: Expected Name, found <EOF>."
    )]
    [InlineData(
        "mutation Q($i: ShelveBookInput! @body) @http(method: POST, route: \"/a/{id:$i.id}\") { shelveBook(input: $i) { string } }",
        "Q.graphql:1:40: The parameter \"id\" is for the member \"id\", which ShelveBookInput! does not have."
    )]
    [InlineData(
        "mutation Q($i: RenameBookInput! @body) @http(method: POST, route: \"/a\") { renameBook(input: $i) { book { title } } }",
        "Q.graphql:1:75: The payload has errors, of which a problem is made: select \"errors { __typename ... on Error { message code } }\"."
    )]
    [InlineData(
        "mutation Q($i: ShelveBookInput! @body) @http(method: POST, route: \"/a\") @created(location: \"/b/{id}\") { shelveBook(input: $i) { string } }",
        "Q.graphql:1:73: The location needs \"id\", which the answer does not have."
    )]
    [InlineData(
        "query Q($skip: Int!, $take: Int!) @http(method: GET, route: \"/a\") { books(skip: $skip, take: $take) { items { title } } }",
        "Q.graphql:1:69: A route with \"$skip\" and \"$take\" answers with a segment of a list: select its \"items\" and \"totalCount\"."
    )]
    [InlineData(
        "{ hello }",
        "Q.graphql: A published document has one operation, with a name, and the fragments that only it needs; or else one fragment, for all."
    )]
    public void A_wrong_document_is_refused_with_its_place(string text, string problem) =>
        Problems(("Q.graphql", text)).ShouldBe([problem]);

    [Fact]
    public void Two_documents_on_one_route_are_refused()
    {
        const string One = "query One($id: ID!) @http(method: GET, route: \"/books/{id}\") { book(id: $id) { title } }";
        const string Two = "query Two($b: ID!) @http(method: GET, route: \"/books/{b}\") { book(id: $b) { title } }";
        Problems(("One.graphql", One), ("Two.graphql", Two))
            .ShouldBe(["Two.graphql:1:20: GET /books/{b} is also the route of the operation in One.graphql."]);
    }

    [Fact]
    public void Two_operations_of_one_name_are_refused()
    {
        Problems(
                ("a.graphql", "query Q @http(method: GET, route: \"/a\") { hello }"),
                ("b.graphql", "query Q @http(method: GET, route: \"/b\") { hello }")
            )
            .ShouldBe(["b.graphql:1:1: The name \"Q\" is also that of the operation in a.graphql."]);
    }

    [Fact]
    public void What_is_wrong_in_a_shared_fragment_is_told_in_its_own_file()
    {
        Problems(
                (
                    "Q.graphql",
                    "query Q($id: ID!) @http(method: GET, route: \"/a/{id}\") {\n  book(id: $id) { ...Book }\n}"
                ),
                ("Book.graphql", "\n\nfragment Book on Book {\n  titel\n}")
            )
            .ShouldBe(["Book.graphql:4:3: Cannot query field \"titel\" on type \"Book\". Did you mean \"title\"?"]);
    }

    [Fact]
    public void The_directives_of_adapters_are_not_part_of_what_the_engine_runs()
    {
        var catalog = Catalog(
            (
                "Q.graphql",
                "mutation Q($i: ShelveBookInput! @body) @http(method: POST, route: \"/a\") { shelveBook(input: $i) { string } }"
            )
        );
        var operation = catalog.Operations.ShouldHaveSingleItem();
        var text = Encoding.UTF8.GetString(operation.Text.Span);
        text.ShouldBe("mutation Q($i: ShelveBookInput!) {\n  shelveBook(input: $i) {\n    string\n  }\n}");
        operation.Id.ShouldBe(Documents.HashOf(text));
        Schema.Directives.TryGet("http", out _).ShouldBeFalse();
    }

    private static IEnumerable<string> Problems(params (string File, string Text)[] documents) =>
        RestValidation.Validate(Catalog(documents), Schema).Select(problem => problem.ToString());

    private static PublishedOperationCatalog Catalog(params (string File, string Text)[] documents) =>
        PublishedOperationCatalog.Of(
            documents.Select(document => new PublishedDocument(document.File, Encoding.UTF8.GetBytes(document.Text)))
        );

    private static Schema MakeSchema()
    {
        var services = new ServiceCollection();
        services
            .AddGraphQLServer()
            .AddType(typeof(LibraryQueries))
            .AddType(typeof(LibraryMutations))
            .AddType(typeof(BookType))
            .AddType(typeof(ShelfQueries))
            .AddType(typeof(ShelfMutations));
        return services.BuildServiceProvider().GetRequiredService<Schema>();
    }
}
