using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Runs;

namespace Lavamedia.Seo.Links.Runs;

/// <summary>What the schema shows of a check.</summary>
[ObjectType<SeoLinkRun>]
public static class SeoLinkRunType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SeoLinkRun> type)
    {
        type.Description("A check of all links.");
        type.FieldsOfRun();
        type.Field(run => run.IsAsking);
    }
}
