using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>A client of a socket that says and hears exactly what a test wants.</summary>
public sealed class TestSocket(ClientWebSocket socket) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>The sub-protocol that the server chose.</summary>
    public string? Protocol => socket.SubProtocol;

    public Task SendAsync(string message, WebSocketMessageType type = WebSocketMessageType.Text) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), type, true, CancellationToken.None);

    /// <summary>Sends the beginning of a message whose end never comes.</summary>
    public Task BeginAsync(string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, false, CancellationToken.None);

    /// <summary>Waits until the connection is gone, without a word.</summary>
    public async Task CutOffAsync()
    {
        try
        {
            while ((await ReadAsync()).Result.MessageType != WebSocketMessageType.Close) { }
        }
        catch (WebSocketException)
        {
            // The server tore the connection down.
        }
    }

    /// <summary>Initialises the connection and takes the acknowledgement.</summary>
    public async Task<TestSocket> InitializedAsync(string payload = "{}")
    {
        await SendAsync($$"""{"type":"connection_init","payload":{{payload}}}""");
        (await ReceiveAsync()).GetProperty("type").GetString().ShouldBe("connection_ack");
        return this;
    }

    public async Task<JsonElement> ReceiveAsync()
    {
        var (text, result) = await ReadAsync();
        result.MessageType.ShouldBe(WebSocketMessageType.Text, $"closed: {socket.CloseStatusDescription}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>Waits until the server closes the socket; messages before are passed over.</summary>
    public async Task<(int Code, string? Reason)> ClosedAsync()
    {
        while ((await ReadAsync()).Result.MessageType != WebSocketMessageType.Close) { }
        return ((int)socket.CloseStatus!.Value, socket.CloseStatusDescription);
    }

    public void Dispose() => socket.Dispose();

    private async Task<(string Text, WebSocketReceiveResult Result)> ReadAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var buffer = new byte[100_000];
        var length = 0;
        WebSocketReceiveResult result;
        do
        {
            result = await socket.ReceiveAsync(
                new ArraySegment<byte>(buffer, length, buffer.Length - length),
                patience.Token
            );
            length += result.Count;
        } while (!result.EndOfMessage);
        return (Encoding.UTF8.GetString(buffer, 0, length), result);
    }
}
