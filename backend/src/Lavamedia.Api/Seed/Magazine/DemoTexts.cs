namespace Lavamedia.Api.Seed.Magazine;

/// <summary>A text in both languages of the magazine.</summary>
internal sealed record DemoTexts(string Fr, string En);
