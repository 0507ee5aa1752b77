using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Events;

/// <summary>Somebody is told of something. Whoever delivers notices elsewhere, by mail or push, hears of it here.</summary>
/// <param name="NoticeId">The notice.</param>
/// <param name="RecipientId">Who is told.</param>
public sealed record NoticeWritten(Guid NoticeId, Guid RecipientId) : IDomainEvent;
