using Lavamedia.Content.Scheduling;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Assignments;

/// <summary>Reads when work has to be done.</summary>
internal static class AssignmentTime
{
    /// <summary>The instant, or none where none is set, or what is wrong with it.</summary>
    public static (DateTimeOffset? DueAt, ValidationError? Error) Read(
        DateTime? local,
        string timeZone,
        DateTimeOffset now
    )
    {
        if (local is not { } shown)
        {
            return (null, null);
        }

        var (instant, error) = WallClock.Read(shown, timeZone, now, "dueAt");
        return error is null ? (instant, null) : (null, error);
    }
}
