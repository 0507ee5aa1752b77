namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>A field as it is to be.</summary>
/// <param name="Key">Its name for programs: a small letter, then letters and digits. A field is known by it.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Labels">Its names for people.</param>
/// <param name="IsRequired">Whether it must say something before readers see the item.</param>
/// <param name="IsList">Whether it holds several: choices, items, pictures or groups.</param>
/// <param name="IsFilterable">Whether lists can be filtered by it, and sorted where that makes sense.</param>
public sealed record ContentFieldInput(
    string Key,
    ContentFieldKind Kind,
    IReadOnlyList<LocalizedTextInput> Labels,
    bool IsRequired = false,
    bool IsList = false,
    bool IsFilterable = false
)
{
    /// <summary>What to write into it.</summary>
    public IReadOnlyList<LocalizedTextInput>? Hints { get; init; }

    /// <summary>The least number, or the fewest elements of a list.</summary>
    public double? Minimum { get; init; }

    /// <summary>The greatest number, or the most elements of a list.</summary>
    public double? Maximum { get; init; }

    /// <summary>The most characters of a text.</summary>
    public int? MaximumLength { get; init; }

    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<ContentFieldChoiceInput>? Choices { get; init; }

    /// <summary>The key of the type that a reference leads to, `article` or `page` for those; any when absent.</summary>
    public string? TargetKey { get; init; }

    /// <summary>The fields of a group, in their order. Groups do not nest.</summary>
    public IReadOnlyList<ContentFieldInput>? Fields { get; init; }
}
