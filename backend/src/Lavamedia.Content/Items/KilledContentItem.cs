namespace Lavamedia.Content.Items;

/// <summary>What everybody may know of an item that was withdrawn for good: where it was, and since when it is not.</summary>
/// <param name="Locale">The language.</param>
/// <param name="Slug">The part of the address that named the item.</param>
/// <param name="KilledAt">When it was withdrawn.</param>
public sealed record KilledContentItem(string Locale, string Slug, DateTimeOffset KilledAt);
