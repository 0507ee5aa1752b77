using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.Identity.Audit;

/// <summary>Writes the audit trail, with the address and the id of the present request.</summary>
internal sealed class AuditTrail(LavamediaDbContext context, IHttpContextAccessor http)
{
    /// <summary>Adds an entry to the unit of work, so that it is stored with what it tells of.</summary>
    public void Add(SecurityEventType type, Guid? actor) =>
        context.Add(
            new SecurityEvent
            {
                Type = type,
                Actor = actor,
                Address = http.HttpContext?.Connection.RemoteIpAddress,
                TraceIdentifier = http.HttpContext?.TraceIdentifier,
            }
        );

    /// <summary>Stores an entry at once.</summary>
    public Task RecordAsync(SecurityEventType type, Guid? actor, CancellationToken cancellationToken)
    {
        Add(type, actor);
        return context.SaveChangesAsync(cancellationToken);
    }
}
