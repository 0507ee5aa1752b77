namespace Lavamedia.Seo.Head;

/// <summary>The same page for readers of a language.</summary>
/// <param name="Language">The language, or <c>x-default</c>.</param>
/// <param name="Url">The address.</param>
public sealed record HeadAlternate(string Language, string Url);
