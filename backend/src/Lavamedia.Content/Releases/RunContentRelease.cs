namespace Lavamedia.Content.Releases;

/// <summary>The job that lets a release go out at its time.</summary>
/// <param name="ReleaseId">The release.</param>
public sealed record RunContentRelease(Guid ReleaseId);
