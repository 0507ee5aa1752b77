using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Events;

/// <summary>A series was made, changed, filled anew or ended.</summary>
/// <param name="SeriesId">The series.</param>
/// <param name="Locale">Its language.</param>
/// <param name="Affected">The series under its present and former addresses.</param>
/// <param name="Items">The items that say their place in it, or said it before.</param>
public sealed record SeriesChanged(
    Guid SeriesId,
    string Locale,
    IReadOnlyList<ContentAddress> Affected,
    IReadOnlyList<ContentAddress> Items
) : IDomainEvent;
