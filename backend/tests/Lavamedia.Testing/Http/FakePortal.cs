using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lavamedia.Testing.Http;

/// <summary>Stands where the portal would stand, on a real socket, and remembers which tags it was told to forget.</summary>
public sealed class FakePortal : IAsyncDisposable
{
    private readonly WebApplication app;
    private int requests;

    private FakePortal(WebApplication app)
    {
        this.app = app;
    }

    /// <summary>The tags, each with the <c>Authorization</c> header that it came with last.</summary>
    public ConcurrentDictionary<string, string> Tags { get; } = new(StringComparer.Ordinal);

    /// <summary>While set, the portal takes requests and answers nobody.</summary>
    public bool IsStuck { get; set; }

    /// <summary>While set, the portal answers 503.</summary>
    public bool IsDown { get; set; }

    /// <summary>Requests that came, whatever became of them.</summary>
    public int Requests => Volatile.Read(ref requests);

    /// <summary>Where it listens.</summary>
    public string Address => app.Urls.Single();

    /// <summary>Starts a portal on a free port of this machine.</summary>
    public static async Task<FakePortal> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var portal = new FakePortal(builder.Build());
        portal.app.MapPost("/api/revalidate", portal.RevalidateAsync);
        await portal.app.StartAsync();
        return portal;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        IsStuck = false;
        await app.DisposeAsync();
    }

    private async Task<IResult> RevalidateAsync(
        JsonElement body,
        HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        Interlocked.Increment(ref requests);
        while (IsStuck)
        {
            await Task.Delay(20, cancellationToken);
        }

        if (IsDown)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        foreach (var tag in body.GetProperty("tags").EnumerateArray())
        {
            Tags[tag.GetString()!] = request.Headers.Authorization.ToString();
        }

        return Results.Ok();
    }
}
