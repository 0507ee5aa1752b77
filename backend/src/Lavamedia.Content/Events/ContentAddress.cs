namespace Lavamedia.Content.Events;

/// <summary>Where readers find an item or category.</summary>
/// <param name="Locale">The language.</param>
/// <param name="Slug">The part of the address that names it.</param>
public sealed record ContentAddress(string Locale, string Slug);
