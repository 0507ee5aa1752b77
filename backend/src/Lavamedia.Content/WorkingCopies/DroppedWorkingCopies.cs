namespace Lavamedia.Content.WorkingCopies;

/// <summary>What is no longer kept.</summary>
/// <param name="Count">The number of copies that were forgotten.</param>
public sealed record DroppedWorkingCopies(int Count);
