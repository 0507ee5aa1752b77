using System.Net;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Sessions;

/// <summary>The session that the present request acts in, and where the request comes from.</summary>
internal sealed class CurrentSession(
    IHttpContextAccessor http,
    LavamediaDbContext context,
    IOptions<SessionSettings> options
)
{
    /// <summary>The key of the session; null for readers and for programs that have none.</summary>
    public Guid? Id => Guid.TryParse(http.HttpContext?.User.FindFirst("sid")?.Value, out var session) ? session : null;

    /// <summary>The address as attempts are counted by.</summary>
    public IPAddress Address => http.HttpContext?.ClientAddress() ?? new IPAddress(IPAddress.None.GetAddressBytes());

    /// <summary>Whether the person proved who it is a short while ago (T-10).</summary>
    public async Task<bool> IsRecentAsync(CancellationToken cancellationToken) =>
        Id is { } id
        && await context
            .Set<Session>()
            .AnyAsync(
                session =>
                    session.Id == id && session.AuthenticatedAt > DateTimeOffset.UtcNow - options.Value.RecentSignIn,
                cancellationToken
            );
}
