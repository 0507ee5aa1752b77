using Lavamedia.Platform.Errors;

namespace Lavamedia.Identity.Users;

/// <summary>Says what is wrong with what people write about themselves.</summary>
internal static class CheckProfile
{
    public static ValidationError? Name(string? name, string member)
    {
        var length = name?.Trim().Length ?? 0;
        return length is 0 or > User.MaximumNameLength || name!.Any(char.IsControl)
            ? new ValidationError(
                length switch
                {
                    0 => ValidationReason.Required,
                    > User.MaximumNameLength => ValidationReason.TooLong,
                    _ => ValidationReason.Malformed,
                },
                $"A name of 1 to {User.MaximumNameLength} characters is needed.",
                member,
                User.MaximumNameLength
            )
            : null;
    }

    public static ValidationError? Biography(string? biography, string member) =>
        biography?.Length > User.MaximumBiographyLength
            ? new ValidationError(
                ValidationReason.TooLong,
                $"At most {User.MaximumBiographyLength} characters.",
                member,
                User.MaximumBiographyLength
            )
            : null;

    public static ValidationError? Locale(string locale, string member) =>
        User.Locales.Contains(locale)
            ? null
            : new ValidationError(
                ValidationReason.NotSupported,
                $"The languages are {string.Join(", ", User.Locales)}.",
                member
            );
}
