namespace Lavamedia.GraphQL.Planning;

/// <summary>The days, months and years of points in time, all in UTC, by which elements are grouped. Data sources translate them.</summary>
public static class CalendarDate
{
    /// <summary>The day of a point in time.</summary>
    public static DateOnly? Day(DateTimeOffset? moment) =>
        moment is { } given ? DateOnly.FromDateTime(given.UtcDateTime) : null;

    /// <summary>The first day of the month of a point in time.</summary>
    public static DateOnly? Month(DateTimeOffset? moment) =>
        Day(moment) is { } day ? new DateOnly(day.Year, day.Month, 1) : null;

    /// <summary>The first day of the year of a point in time.</summary>
    public static DateOnly? Year(DateTimeOffset? moment) =>
        Day(moment) is { } day ? new DateOnly(day.Year, 1, 1) : null;
}
