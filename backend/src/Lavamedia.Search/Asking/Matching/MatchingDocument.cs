using NpgsqlTypes;

namespace Lavamedia.Search.Asking.Matching;

/// <summary>A document that answers a question, before anybody asks whether the viewer may see it.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Query">What it answers, in the words of its configuration.</param>
/// <param name="IsNear">Whether it is among those whose whole text is weighed: a head tells what the others are worth.</param>
public sealed record MatchingDocument(Guid Id, NpgsqlTsQuery Query, bool IsNear);
