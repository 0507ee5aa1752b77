using System.Buffers;
using System.Net.WebSockets;
using System.Text;

namespace Lavamedia.GraphQL.AspNetCore.WebSockets;

/// <summary>
/// Sends and receives whole messages. Nothing is buffered for a client that does not read: whoever wants to send waits, and a client that
/// takes too long is cut off (rule R-13).
/// </summary>
internal sealed class SocketChannel(WebSocket socket, TimeSpan patience) : IAsyncDisposable
{
    private const int ReasonBytes = 123;
    private const int ChunkBytes = 4096;

    private static readonly TimeSpan GoodBye = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim sending = new(1);
    private int isClosing;

    /// <summary>Whether we have said good-bye.</summary>
    public bool IsClosing => Volatile.Read(ref isClosing) != 0;

    /// <summary>Sends a message. A socket that is closed takes it without a word: the client is gone, which the receiver learns.</summary>
    public async Task SendAsync(ReadOnlyMemory<byte> message)
    {
        await sending.WaitAsync();
        try
        {
            if (IsClosing || socket.State != WebSocketState.Open)
            {
                return;
            }
            var send = socket.SendAsync(message, WebSocketMessageType.Text, true, CancellationToken.None);
            if (!send.IsCompletedSuccessfully)
            {
                await send.AsTask().WaitAsync(patience);
            }
        }
        catch (Exception exception)
            when (exception is TimeoutException or WebSocketException or ObjectDisposedException)
        {
            socket.Abort();
        }
        finally
        {
            sending.Release();
        }
    }

    /// <summary>Receives a message; null when the client closed the socket or vanished.</summary>
    /// <param name="limit">The largest message in bytes.</param>
    /// <exception cref="SocketClosedException">The message is too large, or no text.</exception>
    public async Task<ReadOnlyMemory<byte>?> ReceiveAsync(long limit)
    {
        try
        {
            // Waits without a buffer: an idle connection holds none.
            var result = await socket.ReceiveAsync(Memory<byte>.Empty, CancellationToken.None);
            var message = new ArrayBufferWriter<byte>(ChunkBytes);
            // For the whole message: whoever sends it byte by byte gets no more time with each.
            using var slow = new CancellationTokenSource(patience);
            while (result.MessageType != WebSocketMessageType.Close && !(result.EndOfMessage && result.Count == 0))
            {
                if (result.MessageType == WebSocketMessageType.Binary)
                {
                    throw new SocketClosedException(CloseCode.InvalidMessage, "Invalid message received: not text");
                }
                result = await socket.ReceiveAsync(message.GetMemory(ChunkBytes), slow.Token);
                message.Advance(result.Count);
                if (message.WrittenCount > limit)
                {
                    throw new SocketClosedException(CloseCode.MessageTooBig, $"A message has at most {limit} bytes");
                }
                if (result.EndOfMessage)
                {
                    break;
                }
            }
            return result.MessageType == WebSocketMessageType.Close ? null : message.WrittenMemory;
        }
        catch (Exception exception)
            when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            return null;
        }
    }

    /// <summary>Says why the socket is closed. Only the first reason is told.</summary>
    public async Task CloseAsync(CloseCode code, string reason)
    {
        if (Interlocked.Exchange(ref isClosing, 1) != 0)
        {
            return;
        }
        await sending.WaitAsync();
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
            {
                using var slow = new CancellationTokenSource(GoodBye);
                await socket.CloseOutputAsync((WebSocketCloseStatus)(int)code, Shorten(reason), slow.Token);
            }
        }
        catch (Exception exception)
            when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            socket.Abort();
        }
        finally
        {
            sending.Release();
        }
        _ = AbortLaterAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await CloseAsync(CloseCode.Normal, "");
        // Gives the client the time to read the reason before the connection is torn down.
        if (socket.State == WebSocketState.CloseSent)
        {
            await ReceiveCloseAsync();
        }
        sending.Dispose();
    }

    private async Task ReceiveCloseAsync()
    {
        using var slow = new CancellationTokenSource(GoodBye);
        var ignored = new byte[ChunkBytes];
        try
        {
            while (socket.State == WebSocketState.CloseSent)
            {
                await socket.ReceiveAsync(ignored, slow.Token);
            }
        }
        catch (Exception exception)
            when (exception is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            socket.Abort();
        }
    }

    /// <summary>Does not wait for ever for a client that never answers the good-bye.</summary>
    private async Task AbortLaterAsync()
    {
        await Task.Delay(GoodBye);
        if (socket.State == WebSocketState.CloseSent)
        {
            socket.Abort();
        }
    }

    private static string Shorten(string reason)
    {
        while (Encoding.UTF8.GetByteCount(reason) > ReasonBytes)
        {
            reason = reason[..^1];
        }
        return reason;
    }
}
