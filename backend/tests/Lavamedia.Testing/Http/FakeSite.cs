using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lavamedia.Testing.Http;

/// <summary>A site of somebody else on a real socket: it answers as a test says, and remembers who asked.</summary>
public sealed class FakeSite : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Func<HttpContext, Task> answer;

    private FakeSite(WebApplication app, Func<HttpContext, Task> answer)
    {
        this.app = app;
        this.answer = answer;
    }

    /// <summary>Method and path of each request, in their order.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>Where it listens, without a slash at the end.</summary>
    public string Address => app.Urls.Single();

    /// <summary>Host and port.</summary>
    public string Authority => new Uri(Address).Authority;

    /// <summary>Starts a site on a free port of this machine.</summary>
    public static async Task<FakeSite> StartAsync(Func<HttpContext, Task> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = new FakeSite(builder.Build(), answer);
        site.app.Run(site.AnswerAsync);
        await site.app.StartAsync();
        return site;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => app.DisposeAsync();

    private Task AnswerAsync(HttpContext http)
    {
        Requests.Enqueue($"{http.Request.Method} {http.Request.Path}");
        return answer(http);
    }
}
