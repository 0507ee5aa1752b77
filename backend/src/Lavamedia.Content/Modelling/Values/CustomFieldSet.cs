namespace Lavamedia.Content.Modelling.Values;

/// <summary>Fields that belong together.</summary>
/// <param name="Fields">Those of them that say something.</param>
public sealed record CustomFieldSet(IReadOnlyList<CustomField> Fields);
