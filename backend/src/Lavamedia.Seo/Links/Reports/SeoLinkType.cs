using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Links.Reports;

/// <summary>What the schema shows of a link.</summary>
[ObjectType<SeoLink>]
public static class SeoLinkType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SeoLink> type)
    {
        type.Description("A link in the text that a published item shows, as it was checked last.");
        type.Field(link => link.Id).Type("ID").ID<SeoLink>();
        type.Field(link => link.Content).Name("contentItem").Filterable();
        type.Field(link => link.Address).Filterable();
        type.Field(link => link.IsExternal).Filterable();
        type.Field(link => link.Text);
        type.Field(link => link.Target);
        type.Field(link => link.Status).Filterable();
        type.Field(link => link.Problem).Filterable();
        type.Field(link => link.HttpStatus).Filterable();
        type.Field(link => link.MovedTo);
        type.Field(link => link.CheckedAt).Filterable().Sortable();
        type.Field(link => link.FailingSince).Filterable().Sortable();
    }
}
