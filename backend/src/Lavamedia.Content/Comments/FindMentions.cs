using Lavamedia.Content.Colleagues;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Comments;

/// <summary>Makes of keys of people the mentions of a comment.</summary>
public sealed class FindMentions(FindColleagues colleagues)
{
    /// <summary>The problem with a comment, or null when it may be said.</summary>
    /// <param name="contentId">The item that is spoken about.</param>
    /// <param name="text">The trimmed words.</param>
    /// <param name="userIds">Who is spoken to, in the order of the words.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public async Task<ValidationError?> CheckAsync(
        Guid contentId,
        string text,
        IReadOnlyList<Guid> userIds,
        CancellationToken cancellationToken
    ) =>
        CommentText.Check(text, userIds)
        ?? await colleagues.CheckAsync(contentId, userIds, "mentionIds", cancellationToken);

    /// <summary>The mentions.</summary>
    internal static List<CommentMention> Of(IReadOnlyList<Guid> userIds) =>
        [.. userIds.Select((id, position) => new CommentMention { Position = position, UserId = id })];
}
