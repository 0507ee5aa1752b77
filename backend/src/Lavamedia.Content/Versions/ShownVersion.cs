using Lavamedia.Content.Items;

namespace Lavamedia.Content.Versions;

/// <summary>An item and the version that it is to show.</summary>
/// <param name="Item">The item.</param>
/// <param name="Version">The version.</param>
public sealed record ShownVersion(ContentItem Item, ContentVersion Version);
