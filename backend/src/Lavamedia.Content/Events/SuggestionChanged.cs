using Lavamedia.Platform.Events;

namespace Lavamedia.Content.Events;

/// <summary>A change was proposed, or decided on.</summary>
/// <param name="ContentId">The item.</param>
/// <param name="SuggestionId">The suggestion.</param>
public sealed record SuggestionChanged(Guid ContentId, Guid SuggestionId) : IDomainEvent;
