namespace Lavamedia.Content.Comments;

/// <summary>The topics about what the newsroom says.</summary>
internal static class CommentTopics
{
    /// <summary>Something was said or settled about an item, as a template of <c>[Topic]</c>.</summary>
    public const string Changed = "content-comments-{contentId}";

    /// <summary>What is said about one item.</summary>
    public static string Of(Guid contentId) => $"content-comments-{contentId}";
}
