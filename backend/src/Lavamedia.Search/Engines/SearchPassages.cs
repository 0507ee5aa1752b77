using Lavamedia.Search.Asking;

namespace Lavamedia.Search.Engines;

/// <summary>What is shown of a document that was found.</summary>
/// <param name="Title">Its title, the words that were looked for marked.</param>
/// <param name="Excerpt">The passage that answers best; empty when there is no text.</param>
public sealed record SearchPassages(IReadOnlyList<SearchExcerptPart> Title, IReadOnlyList<SearchExcerptPart> Excerpt);
