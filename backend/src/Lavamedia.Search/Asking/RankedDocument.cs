using Lavamedia.Search.Documents;

namespace Lavamedia.Search.Asking;

/// <summary>A document among those that answer a question.</summary>
/// <param name="Id">The key of the thing.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Score">How well it answers; only to be compared within one search.</param>
/// <param name="IsPinned">Whether somebody said that it stands first.</param>
public sealed record RankedDocument(Guid Id, SearchKind Kind, double Score, bool IsPinned = false);
