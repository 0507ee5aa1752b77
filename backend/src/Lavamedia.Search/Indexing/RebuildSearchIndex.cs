namespace Lavamedia.Search.Indexing;

/// <summary>A job that makes every document anew.</summary>
public sealed record RebuildSearchIndex;
