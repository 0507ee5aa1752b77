namespace Lavamedia.Api.Seed.Magazine;

/// <summary>An entry of <c>authors.json</c>.</summary>
internal sealed record DemoAuthor(string Key, string DisplayName, string Slug, string Email, DemoTexts Biography);
