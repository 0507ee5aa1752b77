using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;

namespace Lavamedia.Content.Items;

/// <summary>A version that readers are to see.</summary>
/// <param name="Item">Its item, locked.</param>
/// <param name="Version">The version.</param>
/// <param name="Act">The act.</param>
/// <param name="Line">The line of the table of acts.</param>
/// <param name="FirstPublishedAt">The date that readers see, if they never saw the item.</param>
/// <param name="Note">What is said with it.</param>
public sealed record VersionToRelease(
    ContentItem Item,
    ContentVersion Version,
    ContentAct Act,
    ContentTransition Line,
    DateTimeOffset FirstPublishedAt,
    string? Note
);
