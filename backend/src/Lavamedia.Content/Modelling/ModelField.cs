using System.Collections.Immutable;

namespace Lavamedia.Content.Modelling;

/// <summary>A custom field as the rest of the product works with it.</summary>
/// <param name="Key">Its name for programs.</param>
/// <param name="Kind">What it holds.</param>
public sealed record ModelField(string Key, ContentFieldKind Kind)
{
    /// <summary>Its names for people.</summary>
    public required LocalizedTexts Labels { get; init; }

    /// <summary>Whether it must say something before readers see the item.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it holds several.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether lists can be filtered by it.</summary>
    public bool IsFilterable { get; init; }

    /// <summary>The least number, or the fewest elements of a list.</summary>
    public double? Minimum { get; init; }

    /// <summary>The greatest number, or the most elements of a list.</summary>
    public double? Maximum { get; init; }

    /// <summary>The most characters of a text.</summary>
    public int? MaximumLength { get; init; }

    /// <summary>What can be chosen.</summary>
    public ImmutableArray<ModelChoice> Choices { get; init; } = [];

    /// <summary>The type that a reference leads to; null for any.</summary>
    public string? TargetKey { get; init; }

    /// <summary>The fields of a group.</summary>
    public ImmutableArray<ModelField> Fields { get; init; } = [];
}
