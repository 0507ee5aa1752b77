using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Bulk;

/// <summary>An item as the caller knows it.</summary>
/// <param name="Id">The item.</param>
/// <param name="ExpectedVersion">The newest version that the caller knows.</param>
public sealed record ContentItemVersionInput([property: ID<ContentItem>] Guid Id, int ExpectedVersion);
