using System.Net;
using System.Text.Json;

namespace Lavamedia.Identity.Audit;

/// <summary>Who did what to which thing, from where: an entry of the audit log. Append-only, the database refuses changes (E-2).</summary>
public sealed class SecurityEvent
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What happened.</summary>
    public required SecurityEventType Type { get; init; }

    /// <summary>Who did it; null when nobody was signed in or the system did it. No foreign key: the log outlives accounts.</summary>
    public Guid? Actor { get; init; }

    /// <summary>The schema's type of the thing it was done to, such as <c>ContentItem</c>; null when it was done to nothing.</summary>
    public string? ObjectType { get; init; }

    /// <summary>The key of the thing it was done to.</summary>
    public Guid? ObjectKey { get; init; }

    /// <summary>The members that changed, as they were before.</summary>
    public JsonElement? Before { get; init; }

    /// <summary>The members that changed, as they are after.</summary>
    public JsonElement? After { get; init; }

    /// <summary>The session it was done in.</summary>
    public Guid? SessionKey { get; init; }

    /// <summary>The application it was done with, as registered; null for our own.</summary>
    public string? Client { get; init; }

    /// <summary>The address it came from.</summary>
    public IPAddress? Address { get; init; }

    /// <summary>The request it happened in.</summary>
    public string? TraceIdentifier { get; init; }

    /// <summary>When, in database time.</summary>
    public DateTimeOffset OccurredAt { get; init; }
}
