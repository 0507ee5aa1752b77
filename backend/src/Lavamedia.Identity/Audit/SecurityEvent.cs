using System.Net;

namespace Lavamedia.Identity.Audit;

/// <summary>An entry of the audit trail: append-only, the database refuses changes (E-2).</summary>
public sealed class SecurityEvent
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What happened.</summary>
    public required SecurityEventType Type { get; init; }

    /// <summary>Who did it, where known. No foreign key: the trail outlives accounts.</summary>
    public Guid? Actor { get; init; }

    /// <summary>The address it came from.</summary>
    public IPAddress? Address { get; init; }

    /// <summary>The request it happened in.</summary>
    public string? TraceIdentifier { get; init; }

    /// <summary>When, in database time.</summary>
    public DateTimeOffset OccurredAt { get; init; }
}
