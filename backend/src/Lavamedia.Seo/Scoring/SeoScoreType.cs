using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Scoring;

/// <summary>What the schema shows of a score.</summary>
[ObjectType<SeoScore>]
public static class SeoScoreType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SeoScore> type)
    {
        type.Description("How well a page is prepared for search engines and those who come from them.");
        type.Field(score => score.Value)
            .Description("From 0 to 100: the points that the rules gave of those that they could.");
    }

    /// <summary>What each rule says, in the order in which a page is read.</summary>
    [ListSize(20)]
    [Cost(0)]
    public static IReadOnlyList<SeoFinding> GetFindings([Parent] SeoScore score) => score.Findings;
}
