using Lavamedia.Search.Documents;

namespace Lavamedia.Search.Asking;

/// <summary>How many of the things that were found are of a kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many.</param>
public sealed record SearchKindFacet(SearchKind Kind, int Count);
