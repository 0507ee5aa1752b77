using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Lavamedia.GraphQL.AspNetCore.Connections;

/// <summary>
/// Watches over a lasting connection: it ends when the client leaves, when the process stops, and when the user's session or rights are
/// not what they were (rules T-4, Z-12, R-14).
/// </summary>
internal sealed partial class ConnectionWatch : IAsyncDisposable
{
    private readonly CancellationTokenSource ended;
    private readonly CancellationTokenRegistration stopping;
    private readonly TimeSpan interval;
    private readonly IConnectionAuthenticator? authenticator;
    private readonly ILogger logger;
    private Task checks = Task.CompletedTask;

    /// <summary>Starts to watch.</summary>
    /// <param name="context">The request that became the connection.</param>
    /// <param name="interval">How often the rights are looked at.</param>
    public ConnectionWatch(HttpContext context, TimeSpan interval)
    {
        this.interval = interval;
        authenticator = context.RequestServices.GetService<IConnectionAuthenticator>();
        logger = context.RequestServices.GetRequiredService<ILogger<ConnectionWatch>>();
        ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        stopping = context
            .RequestServices.GetRequiredService<IHostApplicationLifetime>()
            .ApplicationStopping.Register(() => End(ConnectionEnd.Stopping));
    }

    /// <summary>Cancelled when the connection is to end.</summary>
    public CancellationToken Token => ended.Token;

    /// <summary>Why it ended; <see cref="ConnectionEnd.ClientLeft"/> unless it was the server's doing.</summary>
    public ConnectionEnd Reason { get; private set; }

    /// <summary>Watches the rights of a user from now on. An anonymous reader has none to lose.</summary>
    public void Follow(ClaimsPrincipal user)
    {
        if (authenticator is not null && user.Identity is { IsAuthenticated: true })
        {
            checks = CheckAsync(authenticator, user);
        }
    }

    /// <summary>Ends the connection.</summary>
    public void End(ConnectionEnd reason)
    {
        if (!ended.IsCancellationRequested)
        {
            Reason = reason;
            ended.Cancel();
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await stopping.DisposeAsync();
        await ended.CancelAsync();
        await checks;
        ended.Dispose();
    }

    private async Task CheckAsync(IConnectionAuthenticator check, ClaimsPrincipal user)
    {
        using var timer = new PeriodicTimer(interval);
        try
        {
            while (await timer.WaitForNextTickAsync(ended.Token))
            {
                if (!await check.IsCurrentAsync(user, ended.Token))
                {
                    End(ConnectionEnd.RightsChanged);
                }
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The connection ended.
        }
        catch (Exception exception)
        {
            // Whether the rights still hold cannot be found out now: closed, not open. The client connects again.
            LogFailure(exception);
            End(ConnectionEnd.RightsChanged);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A connection ends because the rights behind it could not be looked at.")]
    private partial void LogFailure(Exception exception);
}
