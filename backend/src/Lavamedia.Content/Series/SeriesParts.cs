namespace Lavamedia.Content.Series;

/// <summary>Gives items their places.</summary>
internal static class SeriesParts
{
    public static IEnumerable<SeriesPart> Of(Guid seriesId, IEnumerable<Guid> itemIds) =>
        itemIds.Select(
            (id, position) =>
                new SeriesPart
                {
                    SeriesId = seriesId,
                    ContentId = id,
                    Position = position,
                }
        );
}
