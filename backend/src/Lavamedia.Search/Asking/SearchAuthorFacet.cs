using Lavamedia.Identity.Users;

namespace Lavamedia.Search.Asking;

/// <summary>How many of the things that were found are by an author.</summary>
/// <param name="Author">The author.</param>
/// <param name="Count">How many.</param>
public sealed record SearchAuthorFacet(User Author, int Count);
