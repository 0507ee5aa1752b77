using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Comments;

/// <summary>The words of a comment.</summary>
internal static class CommentText
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaximumLength = 5000;

    /// <summary>The most people whom a comment may speak to.</summary>
    public const int MaximumMentions = 20;

    /// <summary>What is wrong with a trimmed text, or null.</summary>
    public static ValidationError? Check(string text, IReadOnlyCollection<Guid> mentions) =>
        text.Length == 0 ? new ValidationError(ValidationReason.Required, "Say something.", "text")
        : text.Length > MaximumLength
            ? new ValidationError(
                ValidationReason.TooLong,
                $"At most {MaximumLength} characters.",
                "text",
                MaximumLength
            )
        : text.Contains('\0', StringComparison.Ordinal)
            ? new ValidationError(ValidationReason.Malformed, "The character U+0000 cannot be stored.", "text")
        : mentions.Count > MaximumMentions
            ? new ValidationError(
                ValidationReason.OutOfRange,
                $"A comment speaks to at most {MaximumMentions} people.",
                "mentionIds",
                MaximumMentions
            )
        : null;
}
