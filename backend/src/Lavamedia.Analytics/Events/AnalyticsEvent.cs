using System.Text.Json;
using Lavamedia.Identity.Users;

namespace Lavamedia.Analytics.Events;

/// <summary>Something that a reader or a user did. The table is partitioned by month of <see cref="OccurredAt"/>.</summary>
public sealed class AnalyticsEvent
{
    /// <summary>Half of the key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>When it happened; half of the key, because PostgreSQL wants the partition key in every unique index.</summary>
    public DateTimeOffset OccurredAt { get; init; }

    /// <summary>The key of the user, where one was signed in.</summary>
    public Guid? UserId { get; init; }

    /// <summary>The user.</summary>
    public User? User { get; init; }

    /// <summary>The visit it belongs to. Visits are not stored as rows, so nothing is referred to.</summary>
    public required Guid SessionId { get; init; }

    /// <summary>What happened, such as <c>page_view</c>.</summary>
    public required string EventType { get; init; }

    /// <summary>The particulars of the event.</summary>
    public JsonElement Payload { get; init; }
}
