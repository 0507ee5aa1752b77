using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Events;

/// <summary>A category was created, renamed, moved or removed; navigation and lists show it differently.</summary>
/// <param name="CategoryId">The category.</param>
/// <param name="Locale">The language of the category.</param>
/// <param name="Affected">The pages that changed: the category under its present and former address and those around it.</param>
public sealed record CategoryChanged(Guid CategoryId, string Locale, IReadOnlyList<ContentAddress> Affected)
    : IDomainEvent;
