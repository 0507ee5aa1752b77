using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Scoring.Runs;

/// <summary>What the schema shows of a recalculation.</summary>
[ObjectType<SeoScoreRun>]
public static class SeoScoreRunType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SeoScoreRun> type)
    {
        type.Description("A recalculation of all scores.");
        type.Field(run => run.Id).Type("ID").ID<SeoScoreRun>();
        type.Field(run => run.Status);
        type.Field(run => run.Total);
        type.Field(run => run.Done);
        type.Field(run => run.RequestedBy);
        type.Field(run => run.CreatedAt).Sortable();
        type.Field(run => run.FinishedAt);
    }
}
