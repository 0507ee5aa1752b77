using System.Net;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>GraphQL over server-sent events, in both modes.</summary>
public sealed class EventStreamTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    private const string EventStream = "text/event-stream";

    [Fact]
    public async Task An_operation_has_a_stream_of_its_own()
    {
        using var response = await server.PostAsync("""{"query":"{ hello }"}""", EventStream);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(EventStream);
        (await response.Content.ReadAsStringAsync()).ShouldBe(
            "event: next\ndata: {\"data\":{\"hello\":\"Hello reader\"}}\n\nevent: complete\ndata: \n\n"
        );
    }

    [Theory]
    [InlineData("""{"query":"{ nothing }"}""")]
    [InlineData("""{"variables":{}}""")]
    public async Task What_is_wrong_with_an_operation_is_told_in_its_stream(string body)
    {
        using var response = await server.PostAsync(body, EventStream);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var text = await response.Content.ReadAsStringAsync();
        text.ShouldStartWith("event: next\ndata: {\"errors\":[");
        text.ShouldEndWith("event: complete\ndata: \n\n");
    }

    [Fact]
    public async Task Several_operations_share_a_reserved_stream()
    {
        var ticket = await ReserveAsync();
        using var stream = await OpenAsync(ticket);
        stream.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var reader = new StreamReader(await stream.Content.ReadAsStreamAsync());

        using var first = await OperateAsync(ticket, "{ hello }", "one");
        first.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await EventAsync(reader)).ShouldBe(("next", """{"id":"one","payload":{"data":{"hello":"Hello reader"}}}"""));
        (await EventAsync(reader)).ShouldBe(("complete", """{"id":"one"}"""));

        using var second = await OperateAsync(ticket, "{ hello(name: \\\"b\\\") }", "two");
        (await EventAsync(reader)).ShouldBe(("next", """{"id":"two","payload":{"data":{"hello":"Hello b"}}}"""));
    }

    [Fact]
    public async Task What_is_wrong_with_an_operation_of_a_reserved_stream_is_answered_to_its_request()
    {
        var ticket = await ReserveAsync();
        using var stream = await OpenAsync(ticket);
        using var invalid = await OperateAsync(ticket, "{ nothing }", "one");
        invalid.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var nameless = await OperateAsync(ticket, "{ hello }", "");
        nameless.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var stranger = await OperateAsync("no ticket", "{ hello }", "one");
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_reservation_is_good_for_one_connection()
    {
        var ticket = await ReserveAsync();
        using var first = await OpenAsync(ticket);
        using var second = await OpenAsync(ticket);
        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        using var stranger = await OpenAsync("no ticket");
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_operation_of_a_reserved_stream_is_ended_by_its_id()
    {
        var ticket = await ReserveAsync();
        using var stream = await OpenAsync(ticket);
        var running = OperateAsync(ticket, "{ forever }", "endless");
        using var again = await WhileRunningAsync(ticket);
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        using var missing = await DeleteAsync(ticket, "");
        missing.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var ended = await DeleteAsync(ticket, "endless");
        ended.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var gone = await DeleteAsync("no ticket", "endless");
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var answer = await running;
    }

    private async Task<HttpResponseMessage> WhileRunningAsync(string ticket)
    {
        // The request that runs has arrived once its id is taken.
        HttpResponseMessage response;
        do
        {
            await Task.Delay(20);
            response = await OperateAsync(ticket, "{ hello }", "endless");
        } while (response.StatusCode == HttpStatusCode.Accepted);
        return response;
    }

    private async Task<string> ReserveAsync()
    {
        using var response = await server.Http.PutAsync("/graphql", null);
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> OpenAsync(string ticket)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?token={ticket}")
        {
            Headers = { { "Accept", EventStream } },
        };
        return await server.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    private async Task<HttpResponseMessage> OperateAsync(string ticket, string query, string id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Headers = { { "X-GraphQL-Event-Stream-Token", ticket } },
            Content = new StringContent(
                $$$"""{"query":"{{{query}}}","extensions":{"operationId":"{{{id}}}"}}""",
                System.Text.Encoding.UTF8,
                "application/json"
            ),
        };
        return await server.Http.SendAsync(request);
    }

    private async Task<HttpResponseMessage> DeleteAsync(string ticket, string id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, $"/graphql?operationId={id}")
        {
            Headers = { { "X-GraphQL-Event-Stream-Token", ticket } },
        };
        return await server.Http.SendAsync(request);
    }

    private static async Task<(string Name, string Data)> EventAsync(StreamReader reader)
    {
        string? line;
        do
        {
            line = await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(10));
        } while (line?.StartsWith("event: ", StringComparison.Ordinal) != true);
        var data = await reader.ReadLineAsync();
        return (line["event: ".Length..], data!["data: ".Length..]);
    }
}
