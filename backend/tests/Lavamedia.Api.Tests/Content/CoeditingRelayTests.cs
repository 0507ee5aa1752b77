using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Lavamedia.Api.Tests.Content;

/// <summary>Two people in one body, each at a process of his own: what one writes the other hears, and catches up with what he missed.</summary>
public sealed class CoeditingRelayTests : IAsyncLifetime
{
    private ApiFixture first = null!;
    private WebApplication second = null!;
    private HttpClient editor = null!;
    private HttpClient administrator = null!;

    [Fact]
    public async Task What_is_written_at_one_process_is_heard_at_the_other_and_can_be_caught_up_with()
    {
        var (id, _) = await editor.CreateArticleAsync("À deux machines");
        var document = (
            await RunAsync(
                editor,
                "startCoediting",
                new
                {
                    id,
                    versionNumber = 1,
                    client = "ada",
                    update = "AQ==",
                }
            )
        ).GetProperty("coeditingDocument").GetProperty("id").GetString();
        using var request = GraphQLRequests.Operation(
            $"subscription {{ onCoediting(id: \"{id}\") {{ client sequence update awareness }} }}"
        );
        request.Headers.Accept.Add(new("text/event-stream"));
        using var response = await administrator.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        using var stream = new StreamReader(await response.Content.ReadAsStreamAsync());

        await RunAsync(editor, "appendCoeditingUpdate", Change(clock: 1, [7]));
        await RunAsync(editor, "appendCoeditingUpdate", Change(clock: 2, new byte[40_000]));
        await RunAsync(
            editor,
            "shareAwareness",
            new
            {
                id,
                documentId = document,
                client = "ada",
                awareness = "CQ==",
            }
        );

        (await HeardAsync(stream)).ShouldBe(("ada", 2, "Bw==", null));
        // Too large to be told: it is fetched.
        (await HeardAsync(stream)).ShouldBe(("ada", 3, null, null));
        (await HeardAsync(stream)).ShouldBe(("ada", null, null, "CQ=="));
        var missed = await administrator.AskAsync(
            $"{{ contentItemById(id: \"{id}\", stage: DRAFT) {{ coeditingDocument {{ sequence updates(after: 2) {{ sequence update }} }} }} }}"
        );
        var found = missed.GetProperty("contentItemById").GetProperty("coeditingDocument");
        found.GetProperty("sequence").GetInt32().ShouldBe(3);
        var update = found.GetProperty("updates").EnumerateArray().ShouldHaveSingleItem();
        Convert.FromBase64String(update.GetProperty("update").GetString()!).Length.ShouldBe(40_000);

        object Change(int clock, byte[] bytes) =>
            new
            {
                id,
                documentId = document,
                client = "ada",
                clock,
                update = Convert.ToBase64String(bytes),
            };
    }

    public async Task InitializeAsync()
    {
        first = await ApiFixture.StartAsync();
        second = await first.StartAnotherAsync();
        editor = await first.SignedInAsync(DemoDatabase.Editor);
        administrator = await DemoDatabase.SignInAsync(second.GetTestClient(), "admin@lavamedia.example");
    }

    public async Task DisposeAsync()
    {
        editor.Dispose();
        administrator.Dispose();
        await second.StopAsync();
        await second.DisposeAsync();
        await first.DisposeAsync();
    }

    private static async Task<JsonElement> RunAsync(HttpClient client, string mutation, object input)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..];
        var selection = mutation switch
        {
            "startCoediting" => "coeditingDocument { id }",
            "appendCoeditingUpdate" => "coeditingUpdate { sequence }",
            _ => "contentItem { id }",
        };
        var data = await client.AskAsync(
            $"mutation ($input: {type}Input!) {{ {mutation}(input: $input) {{ {selection} errors {{ ... on Error {{ code }} }} }} }}",
            new { input }
        );
        var payload = data.GetProperty(mutation);
        payload.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, payload.ToString());
        return payload;
    }

    private static async Task<(string? Client, int? Sequence, string? Update, string? Awareness)> HeardAsync(
        StreamReader stream
    )
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (await stream.ReadLineAsync(patience.Token) is { } line)
        {
            if (!line.StartsWith("data: {", StringComparison.Ordinal))
            {
                continue;
            }

            var news = JsonDocument
                .Parse(line["data: ".Length..])
                .RootElement.GetProperty("data")
                .GetProperty("onCoediting");
            return (
                news.GetProperty("client").GetString(),
                news.GetProperty("sequence") is { ValueKind: JsonValueKind.Number } sequence
                    ? sequence.GetInt32()
                    : null,
                news.GetProperty("update").GetString(),
                news.GetProperty("awareness").GetString()
            );
        }

        throw new InvalidOperationException("The stream ended.");
    }
}
