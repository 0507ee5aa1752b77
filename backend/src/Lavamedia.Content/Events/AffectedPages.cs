namespace Lavamedia.Content.Events;

/// <summary>The pages of readers that show something else after the event than before.</summary>
/// <param name="Items">Items: the item itself under its present and its former address, its translations, and the other parts of its series.</param>
/// <param name="Categories">Categories that list the item now or listed it before.</param>
public sealed record AffectedPages(IReadOnlyList<ContentAddress> Items, IReadOnlyList<ContentAddress> Categories);
