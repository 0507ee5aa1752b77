using Lavamedia.Content.Localization;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Tags;

/// <summary>Says what is wrong with a tag, each problem with its place in the input.</summary>
internal static class CheckTag
{
    /// <summary>The problems of a tag as it is to be stored; none when it may be saved.</summary>
    public static IReadOnlyList<ValidationError> Check(Tag tag)
    {
        var errors = new List<ValidationError>();
        if (!ContentLocales.Supported.Contains(tag.Locale))
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.NotSupported,
                    $"The languages are {string.Join(", ", ContentLocales.Supported)}.",
                    "locale"
                )
            );
        }

        if (tag.Name.Length is 0 or > Tag.MaximumNameLength || tag.Name.Contains('\0', StringComparison.Ordinal))
        {
            var reason =
                tag.Name.Length == 0 ? ValidationReason.Required
                : tag.Name.Length > Tag.MaximumNameLength ? ValidationReason.TooLong
                : ValidationReason.Malformed;
            errors.Add(
                new ValidationError(
                    reason,
                    $"A name of 1 to {Tag.MaximumNameLength} characters is needed.",
                    "name",
                    Tag.MaximumNameLength
                )
            );
        }

        if (!Slug.IsValid(tag.Slug))
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.Malformed,
                    $"A slug consists of a–z, 0–9 and single hyphens between them, at most {Slug.MaximumLength} characters.",
                    "slug"
                )
            );
        }

        if (tag.Description?.Length > Tag.MaximumDescriptionLength)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.TooLong,
                    $"At most {Tag.MaximumDescriptionLength} characters.",
                    "description",
                    Tag.MaximumDescriptionLength
                )
            );
        }

        return errors;
    }
}
