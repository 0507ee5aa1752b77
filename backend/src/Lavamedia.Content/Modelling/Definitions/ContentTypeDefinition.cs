using System.Text.Json;
using Lavamedia.Content.Items;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>
/// A type of content that editors made: it behaves as an article or as a page, and has fields of its own besides. What the newsroom asks of
/// it before readers see it is said here too.
/// </summary>
public sealed class ContentTypeDefinition
{
    /// <summary>The most types that there may be.</summary>
    public const int MaximumCount = 100;

    /// <summary>Longest description, in characters.</summary>
    public const int MaximumDescriptionLength = 500;

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Its name for programs, such as <c>recipe</c>; never changes.</summary>
    public required string Key { get; init; }

    /// <summary>How it behaves: an article is dated, signed and listed; a page stands on its own. Never changes.</summary>
    public ContentType Base { get; init; }

    /// <summary>Its names for people, by language.</summary>
    public required JsonElement Labels { get; set; }

    /// <summary>A sentence for those who choose among the types.</summary>
    public string? Description { get; set; }

    /// <summary>Whether somebody must approve a version before it is published.</summary>
    public bool RequiresApproval { get; set; }

    /// <summary>Whether somebody else than its only author must approve or publish it.</summary>
    public bool RequiresFourEyes { get; set; }

    /// <summary>Whether every picture needs a text for those who do not see it.</summary>
    public bool RequiresAlternativeText { get; set; }

    /// <summary>Whether a title for search engines is needed.</summary>
    public bool RequiresSeoTitle { get; set; }

    /// <summary>How often it was saved; whoever changes it says which of these he knows.</summary>
    public int Version { get; set; } = 1;

    /// <summary>When it was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>Its fields, those within groups included.</summary>
    public List<ContentFieldDefinition> Fields { get; init; } = [];
}
