using System.Buffers;
using Lavamedia.GraphQL.AspNetCore.Http;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.AspNetCore.WebSockets;

/// <summary>An operation that runs on a socket.</summary>
internal sealed class SocketOperation(
    string id,
    SocketChannel channel,
    SocketProtocol protocol,
    CancellationToken connectionEnded
) : IDisposable
{
    private readonly CancellationTokenSource ended = CancellationTokenSource.CreateLinkedTokenSource(connectionEnded);
    private Task run = Task.CompletedTask;

    /// <summary>The id that the client gave.</summary>
    public string Id { get; } = id;

    /// <summary>Keeps the task that runs this operation, to be waited for.</summary>
    public void Start(Task task) => run = task;

    /// <summary>Runs the operation and sends what it answers.</summary>
    /// <param name="prepare">Makes the request.</param>
    /// <param name="leave">Takes the operation off the list; false when somebody else did, because nobody wants its end any more.</param>
    public async Task RunAsync(Func<Task<GraphQLRequest>> prepare, Func<bool> leave)
    {
        GraphQLRequest request;
        try
        {
            request = await prepare() with { AllowIncremental = true, AllowSubscriptions = true };
        }
        catch (InvalidRequestException refusal)
        {
            if (leave())
            {
                await RefuseAsync(refusal);
            }
            return;
        }
        await using var response = await RequestPreparation.StartAsync(request, ended.Token);
        if (response is ResponseStream stream)
        {
            await foreach (var part in stream.WithCancellation(ended.Token))
            {
                using (part)
                {
                    await SendAsync(part);
                }
            }
        }
        else if (response is SingleResponse { Result: var result })
        {
            if (result.Outcome != ExecutionOutcome.Executed)
            {
                if (leave())
                {
                    await SendErrorAsync(result.Json);
                    await CompleteLegacyAsync();
                }
                return;
            }
            await SendAsync(result);
        }
        // Off the list before the client learns of the end, because it may use the id again at once.
        if (leave())
        {
            await CompleteAsync();
        }
    }

    /// <summary>Tells the client that the operation is at its end.</summary>
    public async Task CompleteAsync()
    {
        var message = new ArrayBufferWriter<byte>();
        protocol.WriteComplete(message, Id);
        await channel.SendAsync(message.WrittenMemory);
    }

    /// <summary>Tells the client that the operation does not run.</summary>
    public async Task RefuseAsync(InvalidRequestException refusal)
    {
        var response = new ArrayBufferWriter<byte>();
        HttpErrorWriter.Write(response, refusal);
        await SendErrorAsync(response.WrittenMemory);
        await CompleteLegacyAsync();
    }

    /// <summary>Ends the operation, and waits until it has.</summary>
    public async Task CancelAsync()
    {
        try
        {
            await ended.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // It came to its end by itself just now.
        }
        await run;
    }

    /// <inheritdoc />
    public void Dispose() => ended.Dispose();

    private async Task SendAsync(ExecutionResult result)
    {
        ended.Token.ThrowIfCancellationRequested();
        var message = new ArrayBufferWriter<byte>(result.Json.Length + 64);
        protocol.WriteNext(message, Id, result.Json.Span);
        await channel.SendAsync(message.WrittenMemory);
    }

    private async Task SendErrorAsync(ReadOnlyMemory<byte> response)
    {
        var message = new ArrayBufferWriter<byte>();
        protocol.WriteError(message, Id, response);
        await channel.SendAsync(message.WrittenMemory);
    }

    /// <summary>An error ends an operation by itself, except where it was sent as data.</summary>
    private Task CompleteLegacyAsync() => protocol.ErrorIsEnd ? Task.CompletedTask : CompleteAsync();
}
