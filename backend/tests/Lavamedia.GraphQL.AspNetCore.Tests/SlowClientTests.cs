using System.Diagnostics;
using System.Net.WebSockets;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>Clients that take too long: nothing is stored up for them, and they are cut off (rule R-13).</summary>
public sealed class SlowClientTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    private const string Path = "/impatient";

    [Fact]
    public async Task R13_who_does_not_read_is_dropped_and_nothing_is_stored_up_for_him()
    {
        using var socket = await (await server.ConnectToAsync(Path)).InitializedAsync();
        var held = Process.GetCurrentProcess().WorkingSet64;

        await socket.SendAsync(
            """{"id":"1","type":"subscribe","payload":{"query":"subscription { onSpeech(speaker: \"a\") }"}}"""
        );

        // What the network itself takes, and not a word more.
        await Eventually.IsTrueAsync(() => LibrarySubscriptions.Silenced.ContainsKey("a"));
        LibrarySubscriptions.Spoken["a"].ShouldBeLessThan(64 * 1024 * 1024);
        (Process.GetCurrentProcess().WorkingSet64 - held).ShouldBeLessThan(128 * 1024 * 1024);
    }

    [Fact]
    public async Task R13_who_begins_a_message_and_does_not_end_it_is_cut_off()
    {
        using var socket = await (await server.ConnectToAsync(Path)).InitializedAsync();
        var waited = Stopwatch.StartNew();

        await socket.BeginAsync("""{"id":"1","type":"subs""");

        await socket.CutOffAsync();
        waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task R13_who_sends_a_message_drop_by_drop_is_cut_off()
    {
        using var socket = await (await server.ConnectToAsync(Path)).InitializedAsync();
        var waited = Stopwatch.StartNew();

        var dripping = DripAsync();
        await socket.CutOffAsync();
        waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        await dripping;

        async Task DripAsync()
        {
            try
            {
                while (waited.Elapsed < TimeSpan.FromSeconds(12))
                {
                    await socket.BeginAsync(" ");
                    await Task.Delay(100);
                }
            }
            catch (Exception exception) when (exception is WebSocketException or IOException)
            {
                // Cut off.
            }
        }
    }

    [Fact]
    public async Task R13_who_says_nothing_but_answers_pings_stays()
    {
        using var socket = await (await server.ConnectToAsync(Path)).InitializedAsync();

        // Idle for longer than the endpoint's patience with those who have begun something.
        await Task.Delay(TimeSpan.FromSeconds(1));
        await socket.SendAsync("""{"type":"ping"}""");

        (await socket.ReceiveAsync()).GetProperty("type").GetString().ShouldBe("pong");
    }
}
