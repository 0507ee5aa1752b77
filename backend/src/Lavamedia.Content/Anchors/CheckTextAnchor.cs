using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Anchors;

/// <summary>Says what is wrong with a place in a text.</summary>
internal static class CheckTextAnchor
{
    /// <summary>The problem, or null. Whether the words stand in the text is not asked: others write while one comments.</summary>
    /// <param name="anchor">The place.</param>
    /// <param name="path">Where it stands in the input.</param>
    public static ValidationError? Check(TextAnchorInput? anchor, params IReadOnlyList<string> path) =>
        anchor is null ? null
        : anchor.Start < 0 || anchor.End < anchor.Start
            ? new ValidationError(
                ValidationReason.OutOfRange,
                "A place begins at 0 or later and does not end before it begins.",
                [.. path, "end"]
            )
        : anchor.Quote.Length != anchor.End - anchor.Start
            ? new ValidationError(
                ValidationReason.Malformed,
                "The quote is as long as the place: its length is the end less the start.",
                [.. path, "quote"]
            )
        : Check(anchor.Quote, TextAnchor.MaximumQuoteLength, [.. path, "quote"])
            ?? Check(anchor.Prefix, TextAnchor.MaximumContextLength, [.. path, "prefix"])
            ?? Check(anchor.Suffix, TextAnchor.MaximumContextLength, [.. path, "suffix"]);

    private static ValidationError? Check(string text, int limit, IReadOnlyList<string> path) =>
        text.Length > limit
            ? new ValidationError(ValidationReason.TooLong, $"At most {limit} UTF-16 units.", path, limit)
        : text.Contains('\0', StringComparison.Ordinal)
            ? new ValidationError(ValidationReason.Malformed, "The character U+0000 cannot be stored.", path)
        : null;
}
