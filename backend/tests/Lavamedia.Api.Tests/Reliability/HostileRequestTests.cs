using System.Diagnostics;
using System.Net;
using System.Text;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing.Database;

namespace Lavamedia.Api.Tests.Reliability;

/// <summary>Requests made to exhaust the process that serves them, sent to one as operators run it.</summary>
public sealed class HostileRequestTests : IAsyncLifetime
{
    /// <summary>
    /// The most that objects may take at any instant, in bytes, as an operator gives it to a container: who needs more ends with
    /// an OutOfMemoryException, so the process lives only if all of them together fit.
    /// </summary>
    private const long HeapLimit = 320_000_000;

    /// <summary>
    /// The most that the whole process may add to what its first requests took: the heap's limit, and a part for the stacks and
    /// buffers of its threads, which depend on the machine.
    /// </summary>
    private const long MemoryBound = HeapLimit + 80_000_000;

    /// <summary>A Debug build beside other work; in Release the longest takes a tenth of a second.</summary>
    private static readonly TimeSpan TimeBound = TimeSpan.FromSeconds(4);

    private readonly string folder = Directory.CreateTempSubdirectory("lavamedia-hostile-").FullName;
    private TestDatabase database = null!;

    [Fact]
    public async Task G1_G2_G10_G12_nothing_that_a_stranger_sends_takes_the_process_its_time_or_its_memory()
    {
        var settings = DemoDatabase.Settings(database.ConnectionString, folder);
        await using var host = HostProcess.Start(
            new Dictionary<string, string?>(settings) { ["DOTNET_GCHeapHardLimit"] = $"{HeapLimit:X}" }
        );
        await host.UntilReadyAsync();
        using var client = new HttpClient { BaseAddress = host.Address, Timeout = TimeSpan.FromSeconds(60) };
        await HostProcess.WarmUpAsync(client);
        await AnswerAsync(client, Document("{ contentItems(first: 50) { nodes { title } totalCount } }"));
        var before = host.PeakMemory;

        foreach (var (name, body) in Requests())
        {
            var clock = Stopwatch.StartNew();
            var (status, answer) = await AnswerAsync(client, body);
            var time = clock.Elapsed;

            ((int)status).ShouldBeInRange(400, 431, $"{name}: {Start(answer)}");
            answer.ShouldContain("\"code\":\"", Case.Sensitive, name);
            answer.Length.ShouldBeLessThan(100_000, name);
            time.ShouldBeLessThan(TimeBound, name);
        }

        // The dearest of them, from many sides at once.
        var bomb = Document(Doubling(400));
        await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => AnswerAsync(client, bomb)));
        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => AnswerAsync(client, Big(3_900_000))));

        host.IsRunning.ShouldBeTrue(host.Output);
        (host.PeakMemory - before).ShouldBeLessThan(MemoryBound);
        var (good, _) = await AnswerAsync(client, Document("{ contentItems(first: 1) { totalCount } }"));
        good.ShouldBe(HttpStatusCode.OK);
    }

    public async Task InitializeAsync() =>
        database = await TestDatabase.CreateAsync("accounts", DemoDatabase.PrepareAsync);

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static IEnumerable<(string Name, byte[] Body)> Requests()
    {
        yield return ("selection sets, 100,000 deep", Document(Repeat("{a", 100_000)));
        yield return ("selection sets, as deep as 64 KB allow", Document(Repeat("{a", 32_000)));
        yield return ("lists, as deep as 64 KB allow", Document("{a(x:" + Repeat("[", 65_000)));
        yield return ("a million aliases", Document("{" + Repeat("x:me{id}", 400_000)));
        yield return ("a million tokens", Document(Repeat("{", 1_000_000)));
        yield return ("10,000 fields that do not exist", Document("{" + Repeat("zz ", 9_900) + "}"));
        yield return ("4,000 different fields that do not exist", Document("{" + Indexed(4_000, i => $"z{i} ") + "}"));
        yield return ("101 aliases", Document("{" + Indexed(101, i => $"a{i}:me{{id}} ") + "}"));
        yield return ("fragments that double", Document(Doubling(400)));
        yield return ("fragments in a cycle", Document(Doubling(400) + "fragment F400 on Query { ...F0 }"));
        yield return ("a fragment that spreads itself", Document("{...F} fragment F on Query {...F}"));
        yield return ("a document of 10 MB", Big(10_000_000));
        yield return ("a document of 3.9 MB", Big(3_900_000));
        yield return (
            "broken UTF-8 in a document",
            [.. "{\"query\":\"{ a # "u8, 0xC3, 0x28, 0xED, 0xA0, 0x80, .. "\"}"u8]
        );
        yield return ("a body that is no text", [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 31))]);
        yield return ("JSON, 100,000 deep", Encoding.UTF8.GetBytes(Repeat("[", 100_000)));
        yield return (
            "a number beyond all types",
            Document("{ contentItems(first: 1" + Repeat("0", 60_000) + ") { totalCount } }")
        );
        yield return (
            "a variable beyond all types",
            Encoding.UTF8.GetBytes(
                $$$"""{"query":"query($n: Int) { contentItems(first: $n) { totalCount } }","variables":{"n":1{{{Repeat("0", 1_000_000)}}}}}"""
            )
        );
        yield return (
            "a hundred thousand wrong items",
            Encoding.UTF8.GetBytes(
                $$$"""{"query":"query($n: [ID!]!) { nodes(ids: $n) { id } }","variables":{"n":[{{{string.Join(',', Enumerable.Repeat("{}", 100_000))}}}]}}"""
            )
        );
        yield return (
            "a batch where there are none",
            Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat("{}", 100_000))}]")
        );
    }

    private static byte[] Document(string text) => Encoding.UTF8.GetBytes($$"""{"query":"{{text}}"}""");

    private static byte[] Big(int bytes) => Document("{ me { id } } #" + new string('x', bytes));

    private static string Repeat(string text, int count) =>
        new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Indexed(int count, Func<int, string> text) =>
        string.Concat(Enumerable.Range(0, count).Select(text));

    private static string Doubling(int count) =>
        "{...F0}"
        + Indexed(
            count,
            i => $"fragment F{i} on Query{{node(id:1){{...on User{{id}}}}...F{i + 1} x:me{{id}}...F{i + 1}}}"
        );

    private static string Start(string text) => text[..Math.Min(300, text.Length)];

    private static async Task<(HttpStatusCode Status, string Answer)> AnswerAsync(HttpClient client, byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new ByteArrayContent(body) { Headers = { { "Content-Type", "application/json" } } },
            // A server that refuses by the length alone answers before the body is sent.
            Headers = { { "Accept", "application/graphql-response+json" }, { "Expect", "100-continue" } },
        };
        using var response = await client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
