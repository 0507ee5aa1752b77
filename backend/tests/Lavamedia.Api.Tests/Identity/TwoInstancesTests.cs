using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Lavamedia.Api.Tests.Identity;

/// <summary>What is taken away at one instance is gone at the others (Z-12), which hear of it from the database alone.</summary>
public sealed class TwoInstancesTests : IAsyncLifetime
{
    private const string Drafts = "{ contentItems(stage: DRAFT) { totalCount } }";
    private const string Changes = "subscription { onContentItemPublished { title } }";
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);
    private ApiFixture first = null!;
    private WebApplication second = null!;
    private HttpClient administrator = null!;
    private string authorId = null!;

    [Fact]
    public void Z12_no_instance_remembers_rights_longer_than_its_bound() =>
        new SessionSettings().RightsStaleness.ShouldBeLessThan(Bound);

    [Fact]
    public async Task Z12_rights_removed_at_one_instance_are_gone_at_the_other()
    {
        var author = await DemoDatabase.SignInAsync(second.GetTestClient(), DemoDatabase.Author);
        await author.CreateArticleAsync("A draft of somebody");
        await first.ExecuteAsync($"UPDATE content_items SET author_id = NULL, created_by = NULL");
        (await DraftsAsync(author)).ShouldBe(1);

        var roles = await administrator.AskAsync("{ roles { id } }");
        var ids = roles.GetProperty("roles").EnumerateArray().Select(role => role.GetProperty("id").GetRawText());
        await AdministerAsync("assignUserRoles", $"userId: \"{authorId}\", removeRoleIds: [{string.Join(", ", ids)}]");
        await UntilAsync(async () => await DraftsAsync(author) == 0);
    }

    [Fact]
    public async Task Z12_T4_a_suspension_at_one_instance_ends_requests_streams_and_sockets_at_the_other()
    {
        var author = await DemoDatabase.SignInAsync(second.GetTestClient(), DemoDatabase.Author);
        using var request = GraphQLRequests.Operation(Changes);
        request.Headers.Accept.Add(new("text/event-stream"));
        using var stream = await author.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        stream.EnsureSuccessStatusCode();
        using var socket = await ConnectAsync(author);

        await AdministerAsync("suspendUser", $"id: \"{authorId}\"");
        var closed = CloseOfAsync(socket);
        (await stream.Content.ReadAsStringAsync().WaitAsync(Bound)).ShouldEndWith("event: complete\ndata: \n\n");
        (await closed.WaitAsync(Bound)).ShouldBe(4403);
        await UntilAsync(async () =>
            (await author.AskAsync("{ me { id } }")).GetProperty("me").ValueKind == JsonValueKind.Null
        );
    }

    public async Task InitializeAsync()
    {
        Dictionary<string, string?> settings = new() { ["Lavamedia:RightsStaleness"] = "00:00:01" };
        first = await ApiFixture.StartAsync(settings);
        second = await first.StartAnotherAsync(settings);
        administrator = await first.SignedInAsync("admin@lavamedia.example");
        var found = await administrator.AskAsync("{ users(search: \"author@\") { nodes { id } } }");
        authorId = found.GetProperty("users").GetProperty("nodes")[0].GetProperty("id").GetString()!;
    }

    public async Task DisposeAsync()
    {
        await second.StopAsync();
        await second.DisposeAsync();
        await first.DisposeAsync();
    }

    private static async Task<int> DraftsAsync(HttpClient client) =>
        (await client.AskAsync(Drafts)).GetProperty("contentItems").GetProperty("totalCount").GetInt32();

    private async Task AdministerAsync(string mutation, string input)
    {
        var answer = await administrator.AskAsync(
            $"mutation {{ {mutation}(input: {{ {input} }}) {{ errors {{ __typename }} }} }}"
        );
        answer.GetProperty(mutation).GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, answer.ToString());
    }

    private async Task<WebSocket> ConnectAsync(HttpClient client)
    {
        var server = second.GetTestServer().CreateWebSocketClient();
        server.SubProtocols.Add("graphql-transport-ws");
        var socket = await server.ConnectAsync(new Uri("ws://localhost/graphql"), CancellationToken.None);
        var token = client.DefaultRequestHeaders.Authorization!.ToString();
        await SendAsync(socket, $$$"""{"type":"connection_init","payload":{"authorization":"{{{token}}}"}}""");
        (await ReceiveAsync(socket)).ShouldContain("connection_ack");
        await SendAsync(socket, $$$"""{"id":"1","type":"subscribe","payload":{"query":"{{{Changes}}}"}}""");
        return socket;
    }

    private static async Task<int> CloseOfAsync(WebSocket socket)
    {
        while (socket.CloseStatus is null)
        {
            await ReceiveAsync(socket);
        }

        return (int)socket.CloseStatus.Value;
    }

    private static Task SendAsync(WebSocket socket, string message) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, CancellationToken.None);

    private static async Task<string> ReceiveAsync(WebSocket socket)
    {
        using var timeout = new CancellationTokenSource(Bound);
        var buffer = new byte[10_000];
        var result = await socket.ReceiveAsync(new ArraySegment<byte>(buffer), timeout.Token);
        return Encoding.UTF8.GetString(buffer, 0, result.Count);
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var timeout = new CancellationTokenSource(Bound);
        while (!await condition())
        {
            await Task.Delay(100, timeout.Token);
        }
    }
}
