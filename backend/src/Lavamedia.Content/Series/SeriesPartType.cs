using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Series;

/// <summary>What the schema shows of an item in its place in a series.</summary>
[ObjectType<SeriesPart>]
public static class SeriesPartType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SeriesPart> type)
    {
        type.Description("An item in its place in a series. What the viewer may not see has no place.");
        type.Field(part => part.Series).Filterable();
        type.Field("item", part => part.Content).Description("The item.");
        type.Field("number", part => part.Series.Parts.Count(other => other.Position <= part.Position))
            .Description("Which of the series it is, from 1: the 2 of \"2/5\".");
        type.Field("count", part => part.Series.Parts.Count())
            .Description("How many the series has: the 5 of \"2/5\".");
        type.Field(
                "previous",
                part =>
                    part.Series.Parts.Where(other => other.Position < part.Position)
                        .OrderByDescending(other => other.Position)
                        .Select(other => other.Content)
                        .FirstOrDefault()
            )
            .Nullable()
            .Description("The item before it.");
        type.Field(
                "next",
                part =>
                    part.Series.Parts.Where(other => other.Position > part.Position)
                        .OrderBy(other => other.Position)
                        .Select(other => other.Content)
                        .FirstOrDefault()
            )
            .Nullable()
            .Description("The item after it.");
    }
}
