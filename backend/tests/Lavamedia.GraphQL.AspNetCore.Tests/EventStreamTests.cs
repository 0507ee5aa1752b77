using System.Net;
using System.Net.WebSockets;

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

    [Fact]
    public async Task A_reserved_stream_ends_after_the_last_of_its_operations()
    {
        var ticket = await ReserveAsync();
        var stream = await OpenAsync(ticket);
        var running = OperateAsync(ticket, "{ lingers }", "slow");
        await LibraryQueries.LingerBegan.Task.WaitAsync(TimeSpan.FromSeconds(30));

        stream.Dispose();

        // The operation reads through the services of the request that is the stream.
        await Task.Delay(1_000);
        server.IsOpen(ticket).ShouldBeTrue();
        LibraryQueries.LingerEnds.SetResult();
        using var late = await running;
        await Eventually.IsTrueAsync(() => !server.IsOpen(ticket));
        using var tooLate = await OperateAsync(ticket, "{ hello }", "late");
        tooLate.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task R13_reservations_are_few_and_take_no_place_of_a_connection()
    {
        var tickets = new[] { await ReserveAsync("/narrow"), await ReserveAsync("/narrow") };
        using var third = await server.Http.PutAsync("/narrow", null);
        third.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await LibraryServer.CodeAsync(third)).ShouldBe("TOO_MANY_RESERVATIONS");
        third.Headers.RetryAfter.ShouldNotBeNull();

        // Two connections are too many for an address here, whatever their kind. A reservation that found no place is still good.
        using var first = await OpenAsync(tickets[0], "/narrow");
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var second = await OpenAsync(tickets[1], "/narrow");
        second.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await LibraryServer.CodeAsync(second)).ShouldBe("TOO_MANY_CONNECTIONS");
        var refused = await Should.ThrowAsync<WebSocketException>(() => server.ConnectToAsync("/narrow"));
        refused.Message.ShouldContain("429");

        // What was opened is no reservation any more.
        await ReserveAsync("/narrow");
        first.Dispose();
        await Eventually.IsTrueAsync(() => !server.IsOpen(tickets[0]));
        using var again = await OpenAsync(tickets[1], "/narrow");
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
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

    private async Task<string> ReserveAsync(string path = "/graphql")
    {
        using var response = await server.Http.PutAsync(path, null);
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<HttpResponseMessage> OpenAsync(string ticket, string path = "/graphql")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{path}?token={ticket}")
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
