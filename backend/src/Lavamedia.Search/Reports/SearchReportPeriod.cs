namespace Lavamedia.Search.Reports;

/// <summary>How far back a report goes.</summary>
public enum SearchReportPeriod
{
    /// <summary>24 hours.</summary>
    Day,

    /// <summary>Seven days.</summary>
    Week,

    /// <summary>Thirty days.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,
}
