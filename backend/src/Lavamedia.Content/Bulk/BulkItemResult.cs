using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Bulk;

/// <summary>What came of an act on one of many items.</summary>
/// <param name="ContentId">The item.</param>
/// <param name="Errors">Why it was refused; empty when it was done.</param>
public sealed record BulkItemResult(Guid ContentId, IReadOnlyList<IGraphQLError> Errors);
