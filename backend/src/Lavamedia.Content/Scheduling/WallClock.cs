using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Scheduling;

/// <summary>
/// Reads what people say of a time: a calendar and a clock on a wall somewhere. Where clocks are put back, an hour comes twice and the
/// first is meant; where they are put forward, the hour that is left out is refused.
/// </summary>
public static class WallClock
{
    /// <summary>The zone of the newsroom, where none is named.</summary>
    public const string DefaultTimeZone = "Europe/Paris";

    /// <summary>The instant, or what is wrong with it: it must be to come.</summary>
    /// <param name="local">What the clock shows.</param>
    /// <param name="timeZone">Where the clock hangs, by its name in the IANA database.</param>
    /// <param name="now">The time of the transaction.</param>
    /// <param name="member">The member of the input, for the error.</param>
    public static (DateTimeOffset Instant, ValidationError? Error) Read(
        DateTime local,
        string timeZone,
        DateTimeOffset now,
        string member
    )
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone) || !zone.HasIanaId)
        {
            return (
                default,
                new ValidationError(
                    ValidationReason.NotSupported,
                    $"There is no time zone '{timeZone}'. Name one as in 'Europe/Paris'.",
                    "timeZone"
                )
            );
        }

        var shown = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (zone.IsInvalidTime(shown))
        {
            return (
                default,
                new ValidationError(
                    ValidationReason.Malformed,
                    $"Clocks are put forward in {timeZone} then: {shown:s} is left out. Choose an hour earlier or later.",
                    member
                )
            );
        }

        var offset = zone.IsAmbiguousTime(shown) ? zone.GetAmbiguousTimeOffsets(shown).Max() : zone.GetUtcOffset(shown);
        var instant = new DateTimeOffset(shown, offset).ToUniversalTime();
        return instant > now
            ? (instant, null)
            : (
                default,
                new ValidationError(
                    ValidationReason.OutOfRange,
                    "The time is past. Choose one that is to come.",
                    member
                )
            );
    }

    /// <summary>What the clock shows at an instant.</summary>
    public static DateTime Show(DateTimeOffset instant, string timeZone) =>
        TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(timeZone)).DateTime;
}
