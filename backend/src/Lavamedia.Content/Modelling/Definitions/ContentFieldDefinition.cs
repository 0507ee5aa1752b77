using System.Text.Json;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>A field of a type of content, or of a group of fields.</summary>
public sealed class ContentFieldDefinition
{
    /// <summary>The most fields that a type may have, those within groups included.</summary>
    public const int MaximumPerType = 100;

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the type.</summary>
    public Guid ContentTypeId { get; init; }

    /// <summary>The key of the group that it belongs to; null for a field of the type itself.</summary>
    public Guid? GroupId { get; init; }

    /// <summary>The group that it belongs to.</summary>
    public ContentFieldDefinition? Group { get; init; }

    /// <summary>The fields of a group.</summary>
    public List<ContentFieldDefinition> Fields { get; init; } = [];

    /// <summary>Its name for programs, such as <c>cookingTime</c>; one in its type or group.</summary>
    public required string Key { get; init; }

    /// <summary>What it holds.</summary>
    public ContentFieldKind Kind { get; init; }

    /// <summary>Its names for people, by language.</summary>
    public required JsonElement Labels { get; init; }

    /// <summary>What to write into it, by language.</summary>
    public JsonElement? Hints { get; init; }

    /// <summary>The place in its type or group, from 0.</summary>
    public int Position { get; init; }

    /// <summary>Whether it must say something before readers see the item.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it holds several: choices, items, pictures or groups.</summary>
    public bool IsList { get; init; }

    /// <summary>Whether lists can be filtered by it, and sorted where that makes sense.</summary>
    public bool IsFilterable { get; init; }

    /// <summary>The least number, or the fewest elements of a list.</summary>
    public double? Minimum { get; init; }

    /// <summary>The greatest number, or the most elements of a list.</summary>
    public double? Maximum { get; init; }

    /// <summary>The most characters of a text.</summary>
    public int? MaximumLength { get; init; }

    /// <summary>What can be chosen: <c>[{"value": "easy", "labels": {"fr": "facile"}}]</c>.</summary>
    public JsonElement? Choices { get; init; }

    /// <summary>The key of the type that a reference leads to; null for any.</summary>
    public string? TargetKey { get; init; }
}
