using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>What the schema shows of an application whose secret was just made.</summary>
[ObjectType<IssuedClient>]
public static class IssuedClientType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<IssuedClient> type)
    {
        type.Field(issued => issued.Id).ID<Client>();
        type.Field(issued => issued.ClientId);
        type.Field(issued => issued.Secret);
    }
}
