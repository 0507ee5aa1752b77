using System.Net;
using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.Requests;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

public sealed class BatchTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    [Fact]
    public async Task The_responses_of_a_batch_have_the_order_of_its_requests()
    {
        using var response = await server.PostAsync(
            """[{"query":"{ hello }"},{"query":"{ nothing }"},{"query":"{ hello(name: \"Zoé\") }"}]"""
        );
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var answers = await LibraryServer.JsonAsync(response);
        answers.GetArrayLength().ShouldBe(3);
        answers[0].GetProperty("data").GetProperty("hello").GetString().ShouldBe("Hello reader");
        answers[1].TryGetProperty("errors", out _).ShouldBeTrue();
        answers[2].GetProperty("data").GetProperty("hello").GetString().ShouldBe("Hello Zoé");
    }

    [Fact]
    public async Task In_a_stream_each_response_says_where_it_belongs()
    {
        using var response = await server.PostAsync(
            """[{"query":"{ hello }"},{"query":"query ($n: String) { hello(name: $n) }","variables":[{"n":"a"},{"n":"b"}]}]""",
            "application/jsonl"
        );
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/jsonl");
        (await response.Content.ReadAsStringAsync()).ShouldBe(
            """
            {"requestIndex":0,"data":{"hello":"Hello reader"}}
            {"requestIndex":1,"variableIndex":0,"data":{"hello":"Hello a"}}
            {"requestIndex":1,"variableIndex":1,"data":{"hello":"Hello b"}}

            """
        );
    }

    [Fact]
    public async Task One_operation_runs_with_each_of_several_sets_of_variables()
    {
        using var response = await server.PostAsync(
            """{"query":"query ($n: String) { hello(name: $n) }","variables":[{"n":"a"},{"n":"b"}]}"""
        );
        (await response.Content.ReadAsStringAsync()).ShouldBe(
            """[{"data":{"hello":"Hello a"}},{"data":{"hello":"Hello b"}}]"""
        );
    }

    [Theory]
    [InlineData("""[{"query":"{ hello }"}]""")]
    [InlineData("""{"query":"{ hello }","variables":[{}]}""")]
    public async Task G5_there_are_no_batches_unless_the_host_says_so(string body)
    {
        using var response = await server.PostAsync(body, path: "/plain");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await LibraryServer.CodeAsync(response)).ShouldBe("BATCHING_NOT_ALLOWED");
    }

    [Fact]
    public async Task G5_a_batch_is_capped()
    {
        using var response = await server.PostAsync(
            $"[{string.Join(',', Enumerable.Repeat("""{"query":"{ hello }"}""", 4))}]"
        );
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await LibraryServer.CodeAsync(response)).ShouldBe("BATCH_TOO_LARGE");
        using var empty = await server.PostAsync("[]");
        empty.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public void G5_what_is_too_much_is_counted_and_not_made()
    {
        var variables = string.Join(',', Enumerable.Repeat("{}", 200_000));
        var body = JsonDocument.Parse($$"""[{"query":"{ hello }","variables":[{{variables}}]}]""").RootElement;
        var before = GC.GetAllocatedBytesForCurrentThread();

        Should.Throw<InvalidRequestException>(() => RequestBatch.Read(body, 3)).Code.ShouldBe("BATCH_TOO_LARGE");

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(100_000);
    }

    [Fact]
    public async Task G5_the_operations_of_a_batch_share_one_budget()
    {
        // 15 fields at 40 each: one operation fits into 1000, two do not.
        var fields = string.Join(' ', Enumerable.Range(0, 15).Select(i => $"a{i}: dear"));
        var one = $$"""{"query":"{ {{fields}} }"}""";
        using var alone = await server.PostAsync(one);
        alone.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var together = await server.PostAsync($"[{one},{one}]");
        var answers = await LibraryServer.JsonAsync(together);
        answers[0].TryGetProperty("data", out _).ShouldBeTrue();
        var error = answers[1].GetProperty("errors")[0].GetProperty("extensions");
        error.GetProperty("code").GetString().ShouldBe("HC0047");
        error.GetProperty("fieldCost").GetDouble().ShouldBe(1200);
    }
}
