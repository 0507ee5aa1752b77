namespace Lavamedia.Search.Synonyms;

/// <summary>Words that mean the same no more.</summary>
/// <param name="Id">The key that the group had.</param>
public sealed record DeletedSearchSynonymGroup(Guid Id);
