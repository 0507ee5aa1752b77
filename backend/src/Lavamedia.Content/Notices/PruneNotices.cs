namespace Lavamedia.Content.Notices;

/// <summary>Forgets old notices.</summary>
/// <param name="Days">How old they get.</param>
public sealed record PruneNotices(int Days);
