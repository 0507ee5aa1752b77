namespace Lavamedia.Content.Series;

/// <summary>A series that is no more; its items stay.</summary>
/// <param name="Id">The key that it had.</param>
/// <param name="Title">The title that it had.</param>
public sealed record DeletedSeries(Guid Id, string Title);
