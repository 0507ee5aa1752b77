using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>What the schema shows of a deleted application.</summary>
[ObjectType<DeletedClient>]
public static class DeletedClientType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<DeletedClient> type)
    {
        type.Field(client => client.Id).ID<Client>().Description("The id that it had.");
        type.Field(client => client.Name).Description("The name that it had.");
    }
}
