namespace Lavamedia.Api.Seed.Magazine;

/// <summary>An entry of <c>categories.json</c>. Parents stand before their children.</summary>
internal sealed record DemoCategory(string Key, string? Parent, DemoCategoryTexts Fr, DemoCategoryTexts En)
{
    /// <summary>The texts by locale, French first.</summary>
    public IEnumerable<(string Locale, DemoCategoryTexts Texts)> Translations => [("fr", Fr), ("en", En)];
}

/// <summary>What a category is called in a language.</summary>
internal sealed record DemoCategoryTexts(string Name, string Slug, string Description);
