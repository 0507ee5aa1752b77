namespace Lavamedia.Analytics.Reading;

/// <summary>A job that weighs how much each item is read, and forgets hours that weigh nothing any more.</summary>
public sealed record RankPopularity;
