using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>The limits are the same at every door (rule G-5).</summary>
public sealed class DoorTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    private static readonly string TooMuch =
        $"{{ {string.Join(' ', Enumerable.Range(0, 21).Select(i => $"a{i}: hello"))} }}";

    /// <summary>What leads through each door, and what is said there.</summary>
    private static readonly Dictionary<string, Func<LibraryServer, Task<string>>> Doors = new()
    {
        ["POST"] = server => SayAsync(server.PostAsync(Body)),
        ["GET"] = server => SayAsync(server.Http.GetAsync($"/graphql?query={Uri.EscapeDataString(TooMuch)}")),
        ["batch"] = server => SayAsync(server.PostAsync($"[{Body}]")),
        ["form"] = FormAsync,
        ["event stream"] = server => SayAsync(server.PostAsync(Body, "text/event-stream")),
        ["socket"] = SocketAsync,
        ["file of a partner"] = PartnerAsync,
        ["registration"] = server =>
            SayAsync(
                server.PostAsync(
                    $$$$"""{"query":"{{{{TooMuch}}}}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{{Documents.HashOf(TooMuch)}}}}"}}}"""
                )
            ),
    };

    private static string Body => JsonSerializer.Serialize(new { query = TooMuch });

    public static TheoryData<string> Names => [.. Doors.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task G5_what_is_too_much_at_one_door_is_too_much_at_each(string door)
    {
        var answer = await Doors[door](server);

        answer.ShouldContain("selects 21 root fields", customMessage: door);
        answer.ShouldContain(ExecutionErrorCodes.LimitExceeded, customMessage: door);
        answer.ShouldNotContain("Hello", customMessage: door);
    }

    private static async Task<string> SayAsync(Task<HttpResponseMessage> asking)
    {
        using var response = await asking;
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task<string> FormAsync(LibraryServer server)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(Body, Encoding.UTF8, new MediaTypeHeaderValue("application/json")), "operations" },
            { new StringContent("{}"), "map" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.Add("GraphQL-Preflight", "1");
        return await SayAsync(server.Http.SendAsync(request));
    }

    private static async Task<string> SocketAsync(LibraryServer server)
    {
        using var socket = await (await server.ConnectAsync()).InitializedAsync();
        await socket.SendAsync($$"""{"id":"1","type":"subscribe","payload":{{Body}}}""");
        return (await socket.ReceiveAsync()).GetRawText();
    }

    private static async Task<string> PartnerAsync(LibraryServer server)
    {
        var id = Documents.HashOf(TooMuch);
        await server.StoreAsync(id, TooMuch);
        return await SayAsync(server.PostAsync($$"""{"id":"{{id}}"}"""));
    }
}
