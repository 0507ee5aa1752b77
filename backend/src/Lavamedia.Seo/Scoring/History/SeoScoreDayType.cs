using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Scoring.History;

/// <summary>What the schema shows of a day.</summary>
[ObjectType<SeoScoreDay>]
public static class SeoScoreDayType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SeoScoreDay> type)
    {
        type.Description("How well a language of the publication was prepared on a day.");
        type.Field(day => day.Day).Filterable().Sortable();
        type.Field(day => day.Locale).Type("Locale").Filterable();
        type.Field(day => day.Average);
        type.Field(day => day.Items);
        type.Field(day => day.Weak);
    }
}
