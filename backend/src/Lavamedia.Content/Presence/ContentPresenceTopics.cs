namespace Lavamedia.Content.Presence;

/// <summary>The topics about who is where.</summary>
internal static class ContentPresenceTopics
{
    /// <summary>Somebody came to an item, left it, began to write or took it over, as a template of <c>[Topic]</c>.</summary>
    public const string Changed = "content-presence-{id}";

    /// <summary>Who is at one item.</summary>
    public static string Of(Guid id) => $"content-presence-{id}";
}
