using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Links.Runs;

/// <summary>What the schema shows of a check.</summary>
[ObjectType<SeoLinkRun>]
public static class SeoLinkRunType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SeoLinkRun> type)
    {
        type.Description("A check of all links.");
        type.Field(run => run.Id).Type("ID").ID<SeoLinkRun>();
        type.Field(run => run.Status);
        type.Field(run => run.Total);
        type.Field(run => run.Done);
        type.Field(run => run.IsAsking);
        type.Field(run => run.RequestedBy);
        type.Field(run => run.CreatedAt).Sortable();
        type.Field(run => run.FinishedAt);
    }
}
