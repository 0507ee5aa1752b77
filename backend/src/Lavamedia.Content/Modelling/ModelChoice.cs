namespace Lavamedia.Content.Modelling;

/// <summary>Something that can be chosen.</summary>
/// <param name="Value">What is stored.</param>
/// <param name="Labels">What people read.</param>
public sealed record ModelChoice(string Value, LocalizedTexts Labels);
