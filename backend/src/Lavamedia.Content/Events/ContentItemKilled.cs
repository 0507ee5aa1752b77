namespace Lavamedia.Content.Events;

/// <summary>The item was withdrawn for good: readers no longer see it, and its address says so.</summary>
/// <param name="ContentId">The item.</param>
/// <param name="Locale">The language of the item.</param>
/// <param name="Slug">The part of the address that names the item after the event.</param>
/// <param name="VersionNumber">The version that the item shows after the event.</param>
/// <param name="Affected">The pages that changed.</param>
public sealed record ContentItemKilled(
    Guid ContentId,
    string Locale,
    string Slug,
    int VersionNumber,
    AffectedPages Affected
) : IContentItemEvent;
