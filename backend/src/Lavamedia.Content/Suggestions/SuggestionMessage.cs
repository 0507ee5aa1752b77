namespace Lavamedia.Content.Suggestions;

/// <summary>What subscribers are sent: which suggestion, and nothing of it.</summary>
/// <param name="SuggestionId">The suggestion.</param>
public sealed record SuggestionMessage(Guid SuggestionId);
