using Lavamedia.Search.Documents;

namespace Lavamedia.Search.Suggesting;

/// <summary>Something that a reader may be about to look for.</summary>
/// <param name="Id">The key of the thing.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">Its title.</param>
public sealed record SearchSuggestion(Guid Id, SearchKind Kind, string Title);
