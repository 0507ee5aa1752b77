namespace Lavamedia.Search.Reports;

/// <summary>A job that forgets what few asked, and what was asked long ago.</summary>
/// <param name="Days">So long counts are kept.</param>
public sealed record PruneSearchActivity(int Days);
