using System.Net.WebSockets;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>The sub-protocol graphql-transport-ws, to the letter.</summary>
public sealed class SocketTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    [Fact]
    public async Task An_operation_is_answered_with_next_and_complete()
    {
        using var socket = await (await server.ConnectAsync()).InitializedAsync();
        socket.Protocol.ShouldBe("graphql-transport-ws");
        await socket.SendAsync("""{"id":"1","type":"subscribe","payload":{"query":"{ hello }"}}""");
        (await socket.ReceiveAsync())
            .GetRawText()
            .ShouldBe("""{"id":"1","type":"next","payload":{"data":{"hello":"Hello reader"}}}""");
        (await socket.ReceiveAsync()).GetRawText().ShouldBe("""{"id":"1","type":"complete"}""");
    }

    [Fact]
    public async Task An_id_can_be_used_again_once_its_operation_is_complete()
    {
        using var socket = await (await server.ConnectAsync()).InitializedAsync();
        for (var i = 0; i < 5; i++)
        {
            await socket.SendAsync("""{"id":"1","type":"subscribe","payload":{"query":"{ hello }"}}""");
            await socket.ReceiveAsync();
            (await TypeAsync(socket)).ShouldBe("complete");
        }
    }

    [Fact]
    public async Task An_invalid_operation_is_answered_with_its_errors_and_nothing_after()
    {
        using var socket = await (await server.ConnectAsync()).InitializedAsync();
        await socket.SendAsync("""{"id":"1","type":"subscribe","payload":{"query":"{ nothing }"}}""");
        var error = await socket.ReceiveAsync();
        error.GetProperty("type").GetString().ShouldBe("error");
        error.GetProperty("payload")[0].GetProperty("message").GetString()!.ShouldStartWith("Cannot query field");
        await socket.SendAsync("""{"type":"ping"}""");
        (await TypeAsync(socket)).ShouldBe("pong");
    }

    [Fact]
    public async Task A_ping_is_answered_with_its_payload()
    {
        using var socket = await server.ConnectAsync();
        await socket.SendAsync("""{"type":"ping","payload":{"at":1}}""");
        (await socket.ReceiveAsync()).GetRawText().ShouldBe("""{"type":"pong","payload":{"at":1}}""");
    }

    [Theory]
    [InlineData("no json", 4400)]
    [InlineData("[]", 4400)]
    [InlineData("""{"type":"nothing"}""", 4400)]
    [InlineData("""{"id":7,"type":"subscribe","payload":{"query":"{ hello }"}}""", 4400)]
    [InlineData("""{"id":"1","type":"subscribe","payload":{"query":"{ hello }"}}""", 4401)]
    public async Task A_message_against_the_protocol_closes_the_socket(string message, int code)
    {
        using var socket = await server.ConnectAsync();
        await socket.SendAsync(message);
        (await socket.ClosedAsync()).Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ hello }"}}""", 4400)]
    [InlineData("""{"id":"1","type":"subscribe"}""", 4400)]
    [InlineData("""{"id":"1","type":"subscribe","payload":{}}""", 4400)]
    [InlineData("""{"type":"connection_init"}""", 4429)]
    public async Task So_it_does_once_the_connection_is_acknowledged(string message, int code)
    {
        using var socket = await (await server.ConnectAsync()).InitializedAsync();
        await socket.SendAsync(message);
        (await socket.ClosedAsync()).Code.ShouldBe(code);
    }

    [Fact]
    public async Task Binary_messages_close_the_socket()
    {
        using var socket = await server.ConnectAsync();
        await socket.SendAsync("""{"type":"ping"}""", WebSocketMessageType.Binary);
        (await socket.ClosedAsync()).Code.ShouldBe(4400);
    }

    [Fact]
    public async Task A_connection_that_is_not_initialised_in_time_is_closed()
    {
        using var socket = await server.ConnectAsync();
        (await socket.ClosedAsync()).ShouldBe((4408, "Connection initialisation timeout"));
    }

    [Fact]
    public async Task An_id_that_is_in_use_closes_the_socket()
    {
        using var socket = await (await server.ConnectAsync()).InitializedAsync();
        await socket.SendAsync("""{"id":"a","type":"subscribe","payload":{"query":"{ forever }"}}""");
        await socket.SendAsync("""{"id":"a","type":"subscribe","payload":{"query":"{ forever }"}}""");
        (await socket.ClosedAsync()).ShouldBe((4409, "Subscriber for a already exists"));
    }

    [Fact]
    public async Task A_client_that_speaks_none_of_our_protocols_is_told_so()
    {
        using var none = await server.ConnectAsync(protocol: null);
        (await none.ClosedAsync()).ShouldBe((4406, "Subprotocol not acceptable"));
    }

    [Fact]
    public async Task F1_a_message_over_the_limit_closes_the_socket()
    {
        using var socket = await server.ConnectAsync();
        await socket.SendAsync(new string(' ', 150_000));
        (await socket.ClosedAsync()).Code.ShouldBe(1009);
    }

    [Fact]
    public async Task G5_operations_on_one_socket_are_bounded()
    {
        using var socket = await (await server.ConnectAsync()).InitializedAsync();
        for (var i = 0; i < 4; i++)
        {
            await socket.SendAsync($$$"""{"id":"{{{i}}}","type":"subscribe","payload":{"query":"{ forever }"}}""");
        }
        var refused = await socket.ReceiveAsync();
        refused.GetProperty("id").GetString().ShouldBe("3");
        refused.GetRawText().ShouldContain("TOO_MANY_OPERATIONS");
    }

    [Fact]
    public async Task G7_an_operation_is_cancelled_when_its_client_completes_it()
    {
        using var socket = await (await server.ConnectAsync()).InitializedAsync();
        await socket.SendAsync(
            """{"id":"1","type":"subscribe","payload":{"query":"{ forever(name: \"completed\") }"}}"""
        );
        await Eventually.IsTrueAsync(() => LibraryQueries.IsRunning("completed") == true);
        await socket.SendAsync("""{"id":"1","type":"complete"}""");
        await Eventually.IsTrueAsync(() => LibraryQueries.IsRunning("completed") == false);
        await socket.SendAsync("""{"type":"ping"}""");
        (await TypeAsync(socket)).ShouldBe("pong");
    }

    [Fact]
    public async Task G8_pages_of_other_origins_cannot_open_a_socket()
    {
        await Should.ThrowAsync<WebSocketException>(() =>
            server.ConnectAsync(headers: ("Origin", "https://evil.example"))
        );
        await Should.ThrowAsync<WebSocketException>(() => server.ConnectAsync(headers: ("Origin", "null")));
        // The same host by another scheme is another origin.
        await Should.ThrowAsync<WebSocketException>(() =>
            server.ConnectAsync(headers: ("Origin", $"https://{server.Http.BaseAddress!.Authority}"))
        );
        using var admin = await server.ConnectAsync(headers: ("Origin", "https://admin.example"));
        await admin.InitializedAsync();
        using var own = await server.ConnectAsync(
            headers: ("Origin", server.Http.BaseAddress!.GetLeftPart(UriPartial.Authority))
        );
        await own.InitializedAsync();
    }

    [Theory]
    [InlineData("""{"Authorization":"Bearer zoe"}""")]
    [InlineData("""{"headers":{"authorization":"Bearer zoe"}}""")]
    [InlineData("""{"token":"zoe"}""")]
    public async Task A_token_comes_with_the_initialisation(string payload)
    {
        server.Users.LetIn("zoe", "Zoé");
        using var socket = await (await server.ConnectAsync()).InitializedAsync(payload);
        (await WhoAmIAsync(socket)).ShouldBe("Zoé");
    }

    [Fact]
    public async Task The_cookie_of_the_handshake_counts_for_our_own_pages()
    {
        server.Users.LetIn("cookie", "Inès");
        using var socket = await (
            await server.ConnectAsync(headers: [("Origin", "https://admin.example"), ("Cookie", "library=cookie")])
        ).InitializedAsync();
        (await WhoAmIAsync(socket)).ShouldBe("Inès");
    }

    [Fact]
    public async Task A_token_that_is_not_good_is_forbidden()
    {
        using var socket = await server.ConnectAsync();
        await socket.SendAsync("""{"type":"connection_init","payload":{"token":"forged"}}""");
        (await socket.ClosedAsync()).ShouldBe((4403, "Forbidden"));
    }

    [Fact]
    public async Task Z12_T4_a_socket_is_closed_when_its_session_ends_and_its_operations_are_completed()
    {
        server.Users.LetIn("short", "Ada");
        using var socket = await (await server.ConnectAsync()).InitializedAsync("""{"token":"short"}""");
        await socket.SendAsync("""{"id":"1","type":"subscribe","payload":{"query":"{ forever }"}}""");
        server.Users.LetOut("short");
        (await socket.ReceiveAsync()).GetRawText().ShouldBe("""{"id":"1","type":"complete"}""");
        (await socket.ClosedAsync()).Code.ShouldBe(4403);
    }

    [Fact]
    public async Task The_older_protocol_is_spoken_too()
    {
        using var socket = await (await server.ConnectAsync("graphql-ws")).InitializedAsync();
        socket.Protocol.ShouldBe("graphql-ws");
        (await TypeAsync(socket)).ShouldBe("ka");
        await socket.SendAsync("""{"id":"1","type":"start","payload":{"query":"{ hello }"}}""");
        (await socket.ReceiveAsync())
            .GetRawText()
            .ShouldBe("""{"id":"1","type":"data","payload":{"data":{"hello":"Hello reader"}}}""");
        (await TypeAsync(socket)).ShouldBe("complete");
        await socket.SendAsync("""{"id":"2","type":"start","payload":{"query":"{ nothing }"}}""");
        var invalid = await socket.ReceiveAsync();
        invalid.GetProperty("type").GetString().ShouldBe("data");
        invalid.GetProperty("payload").TryGetProperty("errors", out _).ShouldBeTrue();
        (await TypeAsync(socket)).ShouldBe("complete");
        await socket.SendAsync("""{"type":"connection_terminate"}""");
        (await socket.ClosedAsync()).Code.ShouldBe(1000);
    }

    private static async Task<string?> WhoAmIAsync(TestSocket socket)
    {
        await socket.SendAsync("""{"id":"1","type":"subscribe","payload":{"query":"{ whoAmI }"}}""");
        var next = await socket.ReceiveAsync();
        return next.GetProperty("payload").GetProperty("data").GetProperty("whoAmI").GetString();
    }

    private static async Task<string?> TypeAsync(TestSocket socket) =>
        (await socket.ReceiveAsync()).GetProperty("type").GetString();
}
