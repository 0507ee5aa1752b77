namespace Lavamedia.Seo.Head;

/// <summary>A meta element.</summary>
/// <param name="Name">Its name or property, such as <c>og:title</c>.</param>
/// <param name="Content">What it says.</param>
public sealed record HeadMeta(string Name, string Content);
