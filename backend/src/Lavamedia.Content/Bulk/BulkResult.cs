namespace Lavamedia.Content.Bulk;

/// <summary>What came of an act on many items.</summary>
/// <param name="Items">What came of each, in the order of the request.</param>
public sealed record BulkResult(IReadOnlyList<BulkItemResult> Items);
