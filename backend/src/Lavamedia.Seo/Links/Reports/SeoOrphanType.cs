using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Seo.Links.Orphans;

namespace Lavamedia.Seo.Links.Reports;

/// <summary>What the schema shows of an article that nothing leads to.</summary>
[ObjectType<SeoOrphan>]
public static class SeoOrphanType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SeoOrphan> type)
    {
        type.Description("A published article to which nothing that somebody made leads.");
        type.Field(orphan => orphan.Id).Type("ID").ID<SeoOrphan>();
        type.Field(orphan => orphan.Content).Name("contentItem").Filterable().Sortable();
        type.Field(orphan => orphan.FoundAt).Filterable().Sortable();
    }
}
