using Lavamedia.Content.Items;

namespace Lavamedia.Content.Workflow.Activities;

/// <summary>An act that was done on an item.</summary>
/// <param name="Item">The item after the act.</param>
/// <param name="Act">The act.</param>
/// <param name="VersionNumber">The version that it was done with.</param>
/// <param name="Before">Where the item stood before.</param>
/// <param name="Note">What was said with it.</param>
public sealed record DoneAct(ContentItem Item, ContentAct Act, int VersionNumber, ContentState Before, string? Note);
