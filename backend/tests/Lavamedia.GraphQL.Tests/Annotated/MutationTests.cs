using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.Tests.Annotated;

public sealed class MutationTests : IDisposable
{
    private const string Create =
        "mutation($input: CreateBookInput!) { createBook(input: $input) { book { title year author { name } } errors { __typename ... on Error { message code } ... on TitleTakenError { title } } query { echo } } }";
    private const string Update =
        "mutation($input: UpdateBookInput!) { updateBook(input: $input) { book { title } errors { ... on ValidationError { message path } } } }";
    private readonly LibraryServer _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task A_mutation_reads_its_input_and_answers_with_the_entity_read_again()
    {
        var json = await _server.ExecuteAsync(
            Create,
            new
            {
                input = new
                {
                    title = "Indiana",
                    authorId = AuthorId(1),
                    year = 1832,
                },
            }
        );

        json.ShouldBe(
            """{"data":{"createBook":{"book":{"title":"Indiana","year":1832,"author":{"name":"George Sand"}},"errors":null,"query":{"echo":"PASTORAL"}}}}"""
        );
        _server.Planner.Batches.ShouldBe([1]);
    }

    [Fact]
    public async Task An_expected_failure_stands_in_the_payload_with_message_and_code()
    {
        var json = await _server.ExecuteAsync(
            Create,
            new { input = new { title = "La Mare au diable", authorId = AuthorId(1) } }
        );

        json.ShouldBe(
            """{"data":{"createBook":{"book":null,"errors":[{"__typename":"TitleTakenError","message":"There is a book called La Mare au diable.","code":"TITLE_TAKEN","title":"La Mare au diable"}],"query":{"echo":"PASTORAL"}}}}"""
        );
    }

    [Fact]
    public async Task Several_errors_are_answered_at_once()
    {
        var json = await _server.ExecuteAsync(Update, new { input = new { id = BookId(0), title = "" } });

        json.ShouldBe(
            """{"data":{"updateBook":{"book":null,"errors":[{"message":"Give a title.","path":["title"]},{"message":"Think again.","path":[]}]}}}"""
        );
    }

    [Fact]
    public async Task A_member_that_is_not_given_is_not_the_same_as_null()
    {
        await _server.ExecuteAsync(Update, new { input = new { id = BookId(0) } });
        await _server.ExecuteAsync(
            Update,
            new
            {
                input = new
                {
                    id = BookId(0),
                    title = "Neu",
                    year = (int?)null,
                    tags = new[] { "a", "b" },
                },
            }
        );

        _server.Library.Log.ShouldBe(["title False, year False/null, tags ", "title True, year True/null, tags 2"]);
    }

    [Fact]
    public async Task An_id_of_another_type_is_refused()
    {
        var json = await _server.ExecuteAsync(Create, new { input = new { title = "Indiana", authorId = BookId(1) } });

        json.ShouldContain("is not one of type \\\"Author\\\"");
        json.ShouldContain("\"data\":null");
    }

    [Fact]
    public async Task Mutations_run_one_after_the_other()
    {
        await _server.ExecuteAsync(
            "mutation { a: note(input: { text: \"one\" }) { string } b: note(input: { text: \"two\" }) { string } }"
        );

        _server.Library.Log.ShouldBe(["start one", "end one", "start two", "end two"]);
    }

    [Fact]
    public async Task G8_a_mutation_is_refused_where_the_transport_forbids_it()
    {
        var json = await _server.ExecuteAsync(
            "mutation { note(input: { text: \"x\" }) { string } }",
            null,
            request => request with { AllowMutations = false }
        );

        json.ShouldBe(
            """{"errors":[{"message":"Mutations are only accepted by POST.","extensions":{"code":"OPERATION_NOT_ALLOWED"}}]}"""
        );
        _server.Library.Log.ShouldBeEmpty();
    }

    private string AuthorId(int index) => NodeId.Encode("Author", _server.Library.Authors[index].Id);

    private string BookId(int index) => NodeId.Encode("Book", _server.Library.Books[index].Id);
}
