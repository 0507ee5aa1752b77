using Lavamedia.Content.Slugs;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Series;

/// <summary>What the schema shows of a series.</summary>
[ObjectType<Series>]
public static class SeriesType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<Series> type)
    {
        type.ImplementsNode();
        type.Field(series => series.Locale).Type("Locale").Filterable().Sortable();
        type.Field(series => series.Title).Filterable().Sortable();
        type.Field(series => series.Slug).Filterable().Sortable();
        type.Field("path", ContentPath.OfSeries).Nullable(false).Description("The path of the series on the portal.");
        type.Field(series => series.Description);
        type.Field(series => series.Picture);
        type.Field(series => series.Parts).UsePaging().DefaultOrder("Position, Id");
        type.Field("partCount", series => series.Parts.Count())
            .Sortable()
            .Description("How many of its items the viewer sees.");
        type.Field("translations", series => series.TranslationSet.Series.Where(other => other.Id != series.Id))
            .Description("The same series in the other locales that the viewer may see.")
            .DefaultOrder("Locale, Id")
            .AssumedSize(2);
        type.Field(series => series.Version).Description("Pass it as `expectedVersion`.");
        type.Field(series => series.CreatedAt).Sortable();
        type.Field(series => series.UpdatedAt).Sortable();
    }
}
