using Lavamedia.Platform.Errors;

namespace Lavamedia.Media.Assets;

/// <summary>The rules for the texts that people write about an asset.</summary>
internal static class MediaTextRules
{
    public static IReadOnlyList<ValidationError> Check(string? alternativeText, string? caption, string? credit)
    {
        var errors = new List<ValidationError>();
        Check(alternativeText, "alternativeText", MediaText.MaximumAlternativeTextLength, errors);
        Check(caption, "caption", MediaText.MaximumCaptionLength, errors);
        Check(credit, "credit", MediaText.MaximumCreditLength, errors);
        return errors;
    }

    public static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>A name without folders and control characters. It is shown and offered for saving, never used as a path.</summary>
    public static string SafeFilename(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var safe = new string([
            .. last.Where(character => !char.IsControl(character) && !char.IsSurrogate(character)),
        ]).Trim();
        if (safe.Length == 0)
        {
            return "sans-nom";
        }

        return safe.Length <= MediaText.MaximumFilenameLength ? safe : safe[^MediaText.MaximumFilenameLength..];
    }

    private static void Check(string? text, string member, int maximumLength, List<ValidationError> errors)
    {
        if (text?.Length > maximumLength)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.TooLong,
                    $"At most {maximumLength} characters; these are {text.Length}.",
                    member,
                    maximumLength
                )
            );
        }

        if (text?.Contains('\0', StringComparison.Ordinal) == true)
        {
            errors.Add(
                new ValidationError(ValidationReason.Malformed, "The character U+0000 cannot be stored.", member)
            );
        }
    }
}
