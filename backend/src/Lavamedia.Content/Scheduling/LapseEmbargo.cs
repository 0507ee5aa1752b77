namespace Lavamedia.Content.Scheduling;

/// <summary>The job that notes the end of an embargo, so that lists and open editors show it.</summary>
/// <param name="ContentId">The item.</param>
public sealed record LapseEmbargo(Guid ContentId);
