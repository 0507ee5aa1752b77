using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Runs;

namespace Lavamedia.Seo.Scoring.Runs;

/// <summary>What the schema shows of a recalculation.</summary>
[ObjectType<SeoScoreRun>]
public static class SeoScoreRunType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SeoScoreRun> type)
    {
        type.Description("A recalculation of all scores.");
        type.FieldsOfRun();
    }
}
