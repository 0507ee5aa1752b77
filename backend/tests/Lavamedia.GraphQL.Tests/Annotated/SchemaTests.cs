using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Sdl;

namespace Lavamedia.GraphQL.Tests.Annotated;

public sealed class SchemaTests : IDisposable
{
    private readonly LibraryServer _server = new();
    private readonly string _sdl;

    public SchemaTests() => _sdl = SdlPrinter.Print(_server.Schema);

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("input: CreateBookInput!\n  ): CreateBookPayload!", true)]
    [InlineData("union CreateBookError = TitleTakenError | ValidationError", true)]
    [InlineData("type TitleTakenError implements Error", true)]
    [InlineData("authorId: ID!", true)]
    [InlineData("genre: Genre! = PASTORAL", true)]
    [InlineData("echo(genre: Genre! = PASTORAL): Genre!", true)]
    [InlineData("order: [BookSortInput!]", true)]
    [InlineData("author: AuthorFilterInput", true)]
    [InlineData("year: IntOperationFilterInput", true)]
    [InlineData("genre: GenreOperationFilterInput", true)]
    [InlineData("id: IdOperationFilterInput", true)]
    [InlineData("ncontains: String", true)]
    [InlineData("nodes: [Book!]", true)]
    [InlineData("NOVEL_OF_ADVENTURE", true)]
    [InlineData("node(", true)]
    [InlineData("union Finding = Book | Author", true)]
    [InlineData("interface NamedThing {\n  \"\"\"What it is called.\"\"\"\n  name: String!\n}", true)]
    [InlineData("type Author implements Node & NamedThing", true)]
    [InlineData(
        "): [NamedThing!]! @listSize(assumedSize: 100, slicingArguments: [\"count\"], requireOneSlicingArgument: true) @cost(weight: \"2.5\")",
        true
    )]
    [InlineData("slicingArgumentDefaultValue: 10, sizedFields: [\"edges\", \"nodes\"]", true)]
    [InlineData("directive @cost(", true)]
    [InlineData("secret", false)]
    [InlineData("shelfmark", false)]
    public void The_schema_keeps_the_conventions_and_shows_only_what_was_bound(string text, bool expected) =>
        _sdl.Contains(text, StringComparison.Ordinal).ShouldBe(expected, _sdl);

    [Fact]
    public void Descriptions_come_from_the_documentation_of_the_code()
    {
        var book = (ObjectType)_server.Schema.Types["Book"];

        book.Description.ShouldBe("A book.");
        book.Fields["title"].Description.ShouldBe("The title as it stands on the cover.");
        _server.Schema.QueryType.Fields["books"].Description.ShouldBe("All books.");
    }

    [Fact]
    public void A_filter_knows_the_member_it_stands_for()
    {
        var filter = (InputObjectType)_server.Schema.Types["BookFilterInput"];

        filter.Fields["id"].Features.Get<FilterBinding>()!.NodeTypeName.ShouldBe("Book");
        filter.Fields["author"].Features.Get<FilterBinding>()!.Kind.ShouldBe(FilterKind.Object);
        filter.Fields["title"].Features.Get<FilterBinding>()!.Member!.Body.ToString().ShouldBe("book.Title");
    }
}
