using Lavamedia.Content.Items;

namespace Lavamedia.Content.Workflow.Rules;

/// <summary>
/// What holds for a type of content, whether or not somebody ever said something of it: entities are read again by their
/// key when they are answered, and a type of which nothing was said has no row.
/// </summary>
/// <param name="Type">The type.</param>
/// <param name="RequiresApproval">Whether somebody must approve a version before it is published.</param>
/// <param name="RequiresFourEyes">Whether somebody else than its only author must approve or publish it.</param>
/// <param name="RequiresAlternativeText">Whether every picture needs a text for those who do not see it.</param>
/// <param name="RequiresSeoTitle">Whether a title for search engines is needed.</param>
public sealed record AppliedContentTypeRules(
    ContentType Type,
    bool RequiresApproval,
    bool RequiresFourEyes,
    bool RequiresAlternativeText,
    bool RequiresSeoTitle
)
{
    /// <summary>What holds by the rules of a type.</summary>
    public static AppliedContentTypeRules Of(ContentTypeRules rules) =>
        new(
            rules.Type,
            rules.RequiresApproval,
            rules.RequiresFourEyes,
            rules.RequiresAlternativeText,
            rules.RequiresSeoTitle
        );
}
