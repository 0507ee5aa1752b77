using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Workflow;

/// <summary>What people say with an act.</summary>
internal static class WorkflowNote
{
    /// <summary>Longest note, in characters.</summary>
    public const int MaximumLength = 2000;

    /// <summary>The note without the white space around it; null when nothing is said.</summary>
    public static string? Trim(string? note) => string.IsNullOrWhiteSpace(note) ? null : note.Trim();

    /// <summary>What is wrong with a trimmed note, or null.</summary>
    public static ValidationError? Check(string? note, bool isRequired) =>
        note is null
            ? isRequired
                ? new ValidationError(ValidationReason.Required, "Say in a sentence what it is about.", "note")
                : null
            : note.Length > MaximumLength
                ? new ValidationError(
                    ValidationReason.TooLong,
                    $"A note has at most {MaximumLength} characters.",
                    "note",
                    MaximumLength
                )
                : null;
}
