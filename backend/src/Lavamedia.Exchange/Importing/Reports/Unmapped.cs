namespace Lavamedia.Exchange.Importing.Reports;

/// <summary>A piece of the source for which there is no place here, or not quite the same.</summary>
/// <param name="Item">What it belongs to: the title and what the source calls it.</param>
/// <param name="Kind">What it is, such as <c>shortcode:contact-form</c> or <c>meta:_price</c>.</param>
/// <param name="Excerpt">Its beginning.</param>
/// <param name="Kept">As what it was kept, such as <c>text</c> or <c>link</c>; null when it was left out.</param>
public sealed record Unmapped(string Item, string Kind, string Excerpt, string? Kept = null);
