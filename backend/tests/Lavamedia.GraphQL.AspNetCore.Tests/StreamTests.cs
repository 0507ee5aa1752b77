using System.Net;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>Responses in several parts, in every format.</summary>
public sealed class StreamTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    private const string Count = """{"query":"subscription { onCount(to: 2, ends: true) }"}""";
    private const string Deferred = """{"query":"{ hello ... @defer { later: hello(name: \"later\") } }"}""";

    [Theory]
    [InlineData("text/event-stream")]
    [InlineData("*/*")]
    public async Task A_subscription_is_an_event_stream_for_those_who_leave_the_choice(string accept)
    {
        using var response = await server.PostAsync(Count, accept);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        (await response.Content.ReadAsStringAsync()).ShouldBe(
            "event: next\ndata: {\"data\":{\"onCount\":1}}\n\n"
                + "event: next\ndata: {\"data\":{\"onCount\":2}}\n\nevent: complete\ndata: \n\n"
        );
    }

    [Fact]
    public async Task A_subscription_in_lines()
    {
        using var response = await server.PostAsync(Count, "application/jsonl");
        (await response.Content.ReadAsStringAsync()).ShouldBe(
            "{\"data\":{\"onCount\":1}}\n{\"data\":{\"onCount\":2}}\n"
        );
    }

    [Fact]
    public async Task A_subscription_in_the_envelopes_of_Apollo()
    {
        using var response = await server.PostAsync(
            Count,
            "multipart/mixed;boundary=graphql;subscriptionSpec=1.0,application/json"
        );
        response.Content.Headers.ContentType!.MediaType.ShouldBe("multipart/mixed");
        const string Head = "\r\nContent-Type: application/json; charset=utf-8\r\n\r\n";
        (await response.Content.ReadAsStringAsync()).ShouldBe(
            $"---{Head}{{\"payload\":{{\"data\":{{\"onCount\":1}}}}}}\r\n---"
                + $"{Head}{{\"payload\":{{\"data\":{{\"onCount\":2}}}}}}\r\n-----\r\n"
        );
    }

    [Fact]
    public async Task A_client_that_accepts_one_body_only_cannot_subscribe()
    {
        using var response = await server.PostAsync(Count, "application/graphql-response+json");
        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await LibraryServer.CodeAsync(response)).ShouldBe("OPERATION_NOT_ALLOWED");
    }

    [Fact]
    public async Task Deferred_parts_follow_in_a_multipart_body()
    {
        using var response = await server.PostAsync(Deferred, "multipart/mixed, application/json");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("multipart/mixed");
        var parts = (await response.Content.ReadAsStringAsync()).Split("\r\n---");
        parts[0].ShouldContain("""{"data":{"hello":"Hello reader"},"pending":[""");
        parts[0].ShouldContain("\"hasNext\":true");
        parts[1].ShouldContain("\"later\":\"Hello later\"");
        parts[1].ShouldContain("\"hasNext\":false");
        parts[^1].ShouldBe("--\r\n");
    }

    [Theory]
    [InlineData("multipart/mixed;incrementalSpec=v0.1, application/json", "incrementalSpec", "v0.1")]
    [InlineData("multipart/mixed;deferSpec=20220824,application/json", "deferSpec", "20220824")]
    public async Task Deferred_parts_name_their_path_and_label_for_clients_of_the_old_format(
        string accept,
        string name,
        string value
    )
    {
        const string Labelled =
            """{"query":"{ hello ... @defer(label: \"L\") { later: hello(name: \"Zoé\") } numbers @stream(initialCount: 1) }"}""";
        using var response = await server.PostAsync(Labelled, accept);
        response
            .Content.Headers.ContentType!.Parameters.Single(parameter => parameter.Name == name)
            .Value!.Trim('"')
            .ShouldBe(value);
        var text = await response.Content.ReadAsStringAsync();
        text.ShouldContain("""{"data":{"hello":"Hello reader","numbers":[1]},"hasNext":true}""");
        text.ShouldContain("""{"data":{"later":"Hello Zoé"},"path":[],"label":"L"}""");
        text.ShouldContain("""{"items":[2,3],"path":["numbers",1]}""");
        text.ShouldNotContain("pending");
        text.ShouldNotContain("completed");
        text.Split("\"hasNext\":false").Length.ShouldBe(2);
    }

    [Fact]
    public async Task G7_what_is_deferred_is_cancelled_when_the_client_leaves()
    {
        using var leaving = new CancellationTokenSource();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Headers = { { "Accept", "multipart/mixed" } },
            Content = new StringContent(
                """{"query":"{ hello ... @defer { forever(name: \"deferred\") } }"}""",
                System.Text.Encoding.UTF8,
                "application/json"
            ),
        };
        var response = await server.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, leaving.Token);
        await Eventually.IsTrueAsync(() => LibraryQueries.IsRunning("deferred") is true);

        response.Dispose();

        await Eventually.IsTrueAsync(() => LibraryQueries.IsRunning("deferred") is false);
    }

    [Fact]
    public async Task Nothing_is_deferred_for_a_client_that_accepts_one_body_only()
    {
        using var response = await server.PostAsync(Deferred, "application/json");
        (await response.Content.ReadAsStringAsync()).ShouldBe(
            """{"data":{"hello":"Hello reader","later":"Hello later"}}"""
        );
    }

    [Fact]
    public async Task A_subscription_on_a_socket_ends_with_complete()
    {
        using var socket = await (await server.ConnectAsync()).InitializedAsync();
        await socket.SendAsync(
            """{"id":"1","type":"subscribe","payload":{"query":"subscription { onCount(to: 2, ends: true) }"}}"""
        );
        (await socket.ReceiveAsync())
            .GetRawText()
            .ShouldBe("""{"id":"1","type":"next","payload":{"data":{"onCount":1}}}""");
        (await socket.ReceiveAsync()).GetProperty("type").GetString().ShouldBe("next");
        (await socket.ReceiveAsync()).GetRawText().ShouldBe("""{"id":"1","type":"complete"}""");
    }

    [Fact]
    public async Task A_subscription_on_a_socket_ends_when_its_client_completes_it()
    {
        using var socket = await (await server.ConnectAsync()).InitializedAsync();
        await socket.SendAsync(
            """{"id":"1","type":"subscribe","payload":{"query":"subscription { onCount(to: 1, ends: false) }"}}"""
        );
        (await socket.ReceiveAsync()).GetProperty("type").GetString().ShouldBe("next");
        await socket.SendAsync("""{"id":"1","type":"complete"}""");
        await socket.SendAsync("""{"type":"ping"}""");
        (await socket.ReceiveAsync()).GetProperty("type").GetString().ShouldBe("pong");
    }

    [Fact]
    public async Task T4_Z12_the_event_stream_of_a_user_ends_with_his_session()
    {
        server.Users.LetIn("streaming", "Ada");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Headers = { { "Accept", "text/event-stream" }, { "X-Library-Token", "streaming" } },
            Content = new StringContent(
                """{"query":"subscription { onCount(to: 1, ends: false) }"}""",
                System.Text.Encoding.UTF8,
                "application/json"
            ),
        };
        using var response = await server.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        server.Users.LetOut("streaming");
        var text = await response.Content.ReadAsStringAsync().WaitAsync(TimeSpan.FromSeconds(10));
        text.ShouldEndWith("event: complete\ndata: \n\n");
    }
}
