using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Redirects.Managed;

/// <summary>What the schema shows of a managed redirect.</summary>
[ObjectType<ManagedRedirect>]
public static class ManagedRedirectType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ManagedRedirect> type)
    {
        type.ImplementsNode();
        type.Field(redirect => redirect.Source).Filterable().Sortable();
        type.Field(redirect => redirect.IsPattern).Filterable();
        type.Field(redirect => redirect.Target).Filterable();
        type.Field(redirect => redirect.Kind).Filterable();
        type.Field(redirect => redirect.IsEnabled).Filterable();
        type.Field(redirect => redirect.Position).Sortable();
        type.Field(redirect => redirect.Note).Filterable();
        type.Field(redirect => redirect.Hits).Filterable().Sortable();
        type.Field(redirect => redirect.LastHitAt).Filterable().Sortable();
        type.Field(redirect => redirect.Version).Description("Pass it as `expectedVersion`.");
        type.Field(redirect => redirect.CreatedBy);
        type.Field(redirect => redirect.CreatedAt).Sortable();
        type.Field(redirect => redirect.UpdatedAt).Sortable();
    }
}
