using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.Identity.Audit;

/// <summary>Writes the audit log, with the address, session and id of the present request.</summary>
/// <remarks>
/// Changes of entities that say <c>builder.IsAudited(…)</c> are written by themselves. What else is worth an entry, and what
/// reads better as one sentence than as changed columns, is added here.
/// </remarks>
public sealed class AuditTrail(LavamediaDbContext context, IHttpContextAccessor http)
{
    /// <summary>Adds an entry to the unit of work, so that it is stored with what it tells of.</summary>
    /// <param name="type">What happened.</param>
    /// <param name="actor">Who did it, where known.</param>
    /// <param name="change">What it was done to, and how that changed; null when there is nothing to tell.</param>
    public void Add(SecurityEventType type, Guid? actor, AuditedChange? change = null)
    {
        var origin = RequestOrigin.Of(http.HttpContext);
        context.Add(
            new SecurityEvent
            {
                Type = type,
                Actor = actor,
                ObjectType = change?.ObjectType,
                ObjectKey = change?.ObjectKey,
                Before = change?.Before,
                After = change?.After,
                SessionKey = origin.SessionKey,
                Client = origin.Client,
                Address = origin.Address,
                TraceIdentifier = origin.TraceIdentifier,
            }
        );
    }

    /// <summary>Stores an entry at once.</summary>
    public Task RecordAsync(SecurityEventType type, Guid? actor, CancellationToken cancellationToken)
    {
        Add(type, actor);
        return context.SaveChangesAsync(cancellationToken);
    }
}
