namespace Lavamedia.Content.Notices;

/// <summary>What subscribers are sent: which notice, and nothing of it.</summary>
/// <param name="NoticeId">The notice.</param>
public sealed record NoticeMessage(Guid NoticeId);
