namespace Lavamedia.Analytics.Events;

/// <summary>Creates the partitions of the months to come, so that no event falls into the default partition.</summary>
/// <param name="MonthsAhead">Months after the present one.</param>
public sealed record CreateEventPartitions(int MonthsAhead);
