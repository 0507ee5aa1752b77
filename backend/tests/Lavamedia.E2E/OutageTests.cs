using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Lavamedia.E2E;

/// <summary>The portal while the API gives nothing, on a portal of its own so that nobody else is disturbed.</summary>
[Collection(QuietCollection.Name)]
public sealed class OutageTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task A_page_that_cannot_be_had_says_so_at_once_and_says_when_to_come_back()
    {
        await Promptness.WithinAsync(
            Soon,
            async () =>
            {
                using var portal = await PortalProcess.StartAsync(api: $"http://127.0.0.1:{FreePort.Take()}");
                var since = Stopwatch.StartNew();
                using var response = await portal.Http.GetAsync("/articles/la-lampe");
                var took = since.Elapsed;

                response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
                response.Headers.RetryAfter.ShouldNotBeNull();
                WebUtility
                    .HtmlDecode(await response.Content.ReadAsStringAsync())
                    .ShouldContain("Les articles tardent à arriver");
                return [("the answer", took)];
            }
        );
    }

    [Fact]
    public async Task An_API_that_accepts_and_never_answers_keeps_no_reader_longer_than_three_seconds()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        await Promptness.WithinAsync(
            Soon,
            async () =>
            {
                using var portal = await PortalProcess.StartAsync(
                    api: $"http://127.0.0.1:{((IPEndPoint)silent.LocalEndpoint).Port}"
                );
                var since = Stopwatch.StartNew();
                using var response = await portal.Http.GetAsync("/categories/planete");
                var took = since.Elapsed;

                response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
                return [("the answer", took)];
            }
        );
    }

    [Fact]
    public async Task A_page_that_fails_says_so_in_its_language_without_any_script()
    {
        using var rubbish = new HttpListener();
        var address = $"http://127.0.0.1:{FreePort.Take()}/";
        rubbish.Prefixes.Add(address);
        rubbish.Start();
        _ = AnswerAsync(rubbish, """{"data":{}}""");
        using var portal = await PortalProcess.StartAsync(api: address.TrimEnd('/'));

        foreach (
            var (path, words) in new[]
            {
                ("/articles/la-lampe", "Cette page n’a pas pu être affichée"),
                ("/?p=5", "Cette page n’a pas pu être affichée"),
                ("/en/articles/the-lamp", "This page could not be shown"),
            }
        )
        {
            using var response = await portal.Http.GetAsync(path);
            response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError, path);
            response.Headers.CacheControl!.NoStore.ShouldBeTrue(path);
            WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()).ShouldContain($"<h1>{words}</h1>");
        }
    }

    /// <summary>Gives every question the same answer until the listener ends.</summary>
    private static async Task AnswerAsync(HttpListener listener, string answer)
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync();
                context.Response.ContentType = "application/json";
                await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer));
                context.Response.Close();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    /// <summary>The portal's production server in a process of its own.</summary>
    private sealed class PortalProcess : IDisposable
    {
        private readonly Process process;

        private PortalProcess(Process process, Uri address)
        {
            this.process = process;
            Http = new HttpClient { BaseAddress = address };
        }

        public HttpClient Http { get; }

        public static async Task<PortalProcess> StartAsync(string api)
        {
            var port = FreePort.Take();
            var start = new ProcessStartInfo("node", "server.mjs")
            {
                WorkingDirectory = Repository.PathOf("frontend/apps/portal"),
                RedirectStandardOutput = true,
                Environment =
                {
                    ["NODE_ENV"] = "production",
                    ["NEXT_TELEMETRY_DISABLED"] = "1",
                    ["LAVAMEDIA_PORTAL_PORT"] = $"{port}",
                    ["LAVAMEDIA_API_URL"] = api,
                },
            };
            var process = Process.Start(start)!;
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                if (line.Contains("Portal ready", StringComparison.Ordinal))
                {
                    // What it says from now on is not read, and must not fill the pipe.
                    _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                    return new PortalProcess(process, new Uri($"http://127.0.0.1:{port}"));
                }
            }
            throw new InvalidOperationException("The portal ended before it was ready.");
        }

        public void Dispose()
        {
            Http.Dispose();
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }
    }
}
