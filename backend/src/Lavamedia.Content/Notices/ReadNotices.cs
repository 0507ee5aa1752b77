namespace Lavamedia.Content.Notices;

/// <summary>Notices that were noted as seen.</summary>
/// <param name="Count">How many were unread before.</param>
public sealed record ReadNotices(int Count);
