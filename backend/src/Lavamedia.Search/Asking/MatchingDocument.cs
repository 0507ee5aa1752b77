using NpgsqlTypes;

namespace Lavamedia.Search.Asking;

/// <summary>A document that answers a question, before anybody asks whether the viewer may see it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Query">What it answers, in the words of its configuration.</param>
public sealed record MatchingDocument(Guid Id, NpgsqlTsQuery Query);
