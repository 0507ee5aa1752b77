using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Scoring.Items;

/// <summary>What the schema shows of an item's score.</summary>
[ObjectType<SeoItemScore>]
public static class SeoItemScoreType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SeoItemScore> type)
    {
        type.Name("SeoItemScore");
        type.Description("The score of a published item, as it was computed last.");
        type.Field(score => score.Id).Type("ID").ID<SeoItemScore>();
        type.Field(score => score.Content).Name("contentItem").Filterable();
        type.Field(score => score.Score).Filterable().Sortable().Aggregatable();
        type.Field(score => score.SameTitles).Filterable().Sortable();
        type.Field(score => score.VersionNumber);
        type.Field(score => score.ScoredAt).Filterable().Sortable();
    }

    /// <summary>What each rule says.</summary>
    [ListSize(20)]
    [Cost(0)]
    public static IReadOnlyList<SeoFinding> GetFindings([Parent(nameof(SeoItemScore.Findings))] SeoItemScore score) =>
        SeoFindings.Read(score.Findings);
}
