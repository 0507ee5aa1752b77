using System.Collections.Concurrent;
using Lavamedia.Testing.Http;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.Api.Tests.Seo;

/// <summary>
/// A site that our texts lead to, with everything that sites do to links: <c>/good</c>, <c>/missing</c>, <c>/gone</c>, <c>/moved</c>,
/// <c>/for-now</c>, <c>/failing</c>, <c>/head-refused</c>, <c>/circle</c>, <c>/large</c>, and <c>/stuck-…</c>, which waits.
/// </summary>
internal sealed class LinkedSite : IAsyncDisposable
{
    private readonly TaskCompletionSource stuck = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private FakeSite site = null!;

    private LinkedSite() { }

    /// <summary>Where it is, without a slash at the end.</summary>
    public string Address => site.Address;

    /// <summary>Host and port.</summary>
    public string Authority => site.Authority;

    /// <summary>Method and path of each request, in their order.</summary>
    public ConcurrentQueue<string> Requests => site.Requests;

    /// <summary>Starts the site.</summary>
    public static async Task<LinkedSite> StartAsync()
    {
        var linked = new LinkedSite();
        linked.site = await FakeSite.StartAsync(linked.AnswerAsync);
        return linked;
    }

    /// <summary>Answers those who were let wait.</summary>
    public void Release() => stuck.TrySetResult();

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        Release();
        return site.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var path = http.Request.Path.Value!;
        if (path is "/moved" or "/for-now" or "/circle")
        {
            http.Response.Redirect(path == "/circle" ? "/circle" : "/good", permanent: path == "/moved");
            return;
        }

        if (path.StartsWith("/stuck", StringComparison.Ordinal))
        {
            await stuck.Task;
        }

        http.Response.StatusCode = path switch
        {
            "/missing" => 404,
            "/gone" => 410,
            "/failing" => 503,
            "/head-refused" or "/large" when http.Request.Method == "HEAD" => 405,
            _ => 200,
        };
        if (path == "/large" && http.Request.Method == "GET")
        {
            http.Response.ContentLength = 5_000_000_000;
            await http.Response.Body.FlushAsync();
            // What follows never comes.
            await Task.Delay(Timeout.Infinite, http.RequestAborted)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
