namespace Lavamedia.Content.Subscriptions;

/// <summary>The topics about items.</summary>
internal static class ContentItemTopics
{
    /// <summary>Items that readers see and did not see before.</summary>
    public const string Published = "content-item-published";

    /// <summary>Whatever happens to any item.</summary>
    public const string AnyChanged = "content-items-changed";

    /// <summary>Whatever happens to one item, as a template of <c>[Topic]</c>.</summary>
    public const string Changed = "content-item-changed-{id}";

    /// <summary>Whatever happens to one item.</summary>
    public static string ChangedOf(Guid id) => $"content-item-changed-{id}";
}
