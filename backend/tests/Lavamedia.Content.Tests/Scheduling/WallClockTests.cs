using Lavamedia.Content.Scheduling;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Tests.Scheduling;

public sealed class WallClockTests
{
    private static readonly DateTimeOffset Now = new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    // Winter, summer, and each side of the night in which clocks are put forward.
    [InlineData("2027-02-01T09:00:00", "2027-02-01T08:00:00")]
    [InlineData("2027-07-01T09:00:00", "2027-07-01T07:00:00")]
    [InlineData("2027-03-28T01:59:00", "2027-03-28T00:59:00")]
    [InlineData("2027-03-28T03:00:00", "2027-03-28T01:00:00")]
    // The hour that comes twice: the first is meant.
    [InlineData("2027-10-31T02:30:00", "2027-10-31T00:30:00")]
    [InlineData("2027-10-31T03:00:00", "2027-10-31T02:00:00")]
    public void A_clock_in_Paris_is_read_as_Paris_reads_it(string shown, string utc)
    {
        var (instant, error) = WallClock.Read(DateTime.Parse(shown, null), WallClock.DefaultTimeZone, Now, "at");

        error.ShouldBeNull();
        instant.UtcDateTime.ShouldBe(DateTime.Parse(utc, null));
        WallClock.Show(instant, WallClock.DefaultTimeZone).ShouldBe(DateTime.Parse(shown, null));
    }

    [Theory]
    [InlineData("2027-03-28T02:30:00", "Europe/Paris", ValidationReason.Malformed, "at")]
    [InlineData("2026-12-31T09:00:00", "Europe/Paris", ValidationReason.OutOfRange, "at")]
    [InlineData("2027-02-01T09:00:00", "Europe/Lutèce", ValidationReason.NotSupported, "timeZone")]
    [InlineData("2027-02-01T09:00:00", "", ValidationReason.NotSupported, "timeZone")]
    public void A_time_that_never_comes_is_refused(string shown, string zone, ValidationReason reason, string member)
    {
        var (_, error) = WallClock.Read(DateTime.Parse(shown, null), zone, Now, "at");

        (error!.Reason, error.Path.Single()).ShouldBe((reason, member));
    }
}
