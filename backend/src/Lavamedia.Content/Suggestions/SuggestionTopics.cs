namespace Lavamedia.Content.Suggestions;

/// <summary>The topics about proposed changes.</summary>
internal static class SuggestionTopics
{
    /// <summary>A change of an item was proposed or decided on, as a template of <c>[Topic]</c>.</summary>
    public const string Changed = "content-suggestions-{contentId}";

    /// <summary>What is proposed for one item.</summary>
    public static string Of(Guid contentId) => $"content-suggestions-{contentId}";
}
