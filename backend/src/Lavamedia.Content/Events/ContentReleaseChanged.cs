using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Events;

/// <summary>A release changed: itself, what is in it, its time, or it went out.</summary>
/// <param name="ReleaseId">The release.</param>
public sealed record ContentReleaseChanged(Guid ReleaseId) : IDomainEvent;
