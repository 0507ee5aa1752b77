using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Events;

/// <summary>A tag was renamed, described, merged or removed; articles and lists show it differently.</summary>
/// <param name="TagId">The tag; the one that stays when tags were merged.</param>
/// <param name="Locale">The language of the tag.</param>
/// <param name="Affected">The pages that changed: the tag under its present and former addresses.</param>
public sealed record TagChanged(Guid TagId, string Locale, IReadOnlyList<ContentAddress> Affected) : IDomainEvent;
