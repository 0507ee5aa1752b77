using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Redirects.Managed;

/// <summary>What the schema shows of a deleted redirect.</summary>
[ObjectType<DeletedManagedRedirect>]
public static class DeletedManagedRedirectType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<DeletedManagedRedirect> type)
    {
        type.Description("A redirect that is no more.");
        type.Field(redirect => redirect.Id).ID<ManagedRedirect>().Description("The id that it had.");
        type.Field(redirect => redirect.Source).Description("The path or pattern that it had.");
    }
}
