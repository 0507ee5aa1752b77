namespace Lavamedia.Exchange.Runs;

/// <summary>The job that takes away the files of old imports and exports, and later what is written down of them.</summary>
/// <param name="FileDays">Days that files are kept.</param>
/// <param name="Days">Days that runs are kept.</param>
public sealed record PruneExchangeRuns(int FileDays, int Days);
