namespace Lavamedia.Platform.Jobs.Operations;

/// <summary>How many jobs of a kind are in a status.</summary>
public sealed record JobCount(string Kind, string Status, long Count);
