using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Series;

/// <summary>What the schema shows of a deleted series.</summary>
[ObjectType<DeletedSeries>]
public static class DeletedSeriesType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<DeletedSeries> type)
    {
        type.Description("A series that is no more; its items stay.");
        type.Field(series => series.Id).ID<Series>().Description("The id that it had.");
        type.Field(series => series.Title).Description("The title that it had.");
    }
}
