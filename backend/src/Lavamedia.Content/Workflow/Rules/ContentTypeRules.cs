using Lavamedia.Content.Items;

namespace Lavamedia.Content.Workflow.Rules;

/// <summary>What the newsroom asks of a type of content before readers see it. A type without a row asks for none of it.</summary>
public sealed class ContentTypeRules
{
    /// <summary>The type.</summary>
    public ContentType Type { get; init; }

    /// <summary>Whether somebody must approve a version before it is published.</summary>
    public bool RequiresApproval { get; set; }

    /// <summary>Whether somebody else than its only author must approve or publish it.</summary>
    public bool RequiresFourEyes { get; set; }

    /// <summary>Whether every picture needs a text for those who do not see it.</summary>
    public bool RequiresAlternativeText { get; set; }

    /// <summary>Whether a title for search engines is needed.</summary>
    public bool RequiresSeoTitle { get; set; }
}
