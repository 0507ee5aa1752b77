using System.Net;
using System.Net.WebSockets;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>What clients hear when the process is told to stop. Each test stops a server of its own.</summary>
public sealed class StoppingTests : IAsyncLifetime
{
    private readonly LibraryServer server = new();

    public Task InitializeAsync() => server.InitializeAsync();

    public Task DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task R14_sockets_are_told_and_their_operations_completed()
    {
        using var socket = await (await server.ConnectAsync()).InitializedAsync();
        await socket.SendAsync("""{"id":"1","type":"subscribe","payload":{"query":"{ forever }"}}""");
        await socket.SendAsync("""{"type":"ping"}""");
        await socket.ReceiveAsync();
        var stopping = server.StopAsync();
        (await socket.ReceiveAsync()).GetRawText().ShouldBe("""{"id":"1","type":"complete"}""");
        (await socket.ClosedAsync()).Code.ShouldBe(1001);
        await stopping.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task R11_connections_beyond_the_limit_are_refused_until_one_leaves()
    {
        var sockets = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => server.ConnectAsync()));
        await Should.ThrowAsync<WebSocketException>(() => server.ConnectAsync());
        using var reservation = await server.Http.PutAsync("/graphql", null);
        var ticket = await reservation.Content.ReadAsStringAsync();
        using var stream = await OpenAsync();
        stream.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        stream.Headers.RetryAfter.ShouldNotBeNull();
        foreach (var socket in sockets)
        {
            socket.Dispose();
        }
        await Eventually.IsTrueAsync(() =>
        {
            using var next = OpenAsync().GetAwaiter().GetResult();
            return next.StatusCode == HttpStatusCode.OK;
        });

        async Task<HttpResponseMessage> OpenAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?token={ticket}")
            {
                Headers = { { "Accept", "text/event-stream" } },
            };
            return await server.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        }
    }
}
