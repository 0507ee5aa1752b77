namespace Lavamedia.Content.Previews.Sites;

/// <summary>Something that the clock will do.</summary>
/// <param name="Id">The schedule, or the release.</param>
/// <param name="RunAt">When it is due.</param>
/// <param name="IsRelease">Whether it is a release.</param>
/// <param name="Change">What is told of it.</param>
public sealed record PlannedAct(Guid Id, DateTimeOffset RunAt, bool IsRelease, SitePreviewChange Change);
