namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>Something that can be chosen.</summary>
/// <param name="Value">What is stored; stays when its names change.</param>
/// <param name="Labels">What people read.</param>
public sealed record ContentFieldChoiceInput(string Value, IReadOnlyList<LocalizedTextInput> Labels);
