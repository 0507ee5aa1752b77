using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>What the schema shows of an application: everything but the secret.</summary>
[ObjectType<Client>]
public static class ClientType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<Client> type)
    {
        type.ImplementsNode();
        type.Field(client => client.Name).Filterable().Sortable();
        type.Field(client => client.Kind).Filterable();
        type.Field(client => client.IsFirstParty);
        type.Field("signatureAlgorithm", client => client.IdTokenAlgorithm)
            .Description("How its ID tokens are signed.");
        type.Field(client => client.ServiceAccount);
        type.Field(client => client.DisabledAt).Filterable().Sortable();
        type.Field(client => client.CreatedAt).Sortable();
    }

    /// <summary>What the application sends as `client_id`.</summary>
    public static string GetClientId([Parent(nameof(Client.Id))] Client client) => client.Id.ToString();

    /// <summary>Where people may be sent back to.</summary>
    public static IReadOnlyList<string> GetRedirectUris([Parent(nameof(Client.RedirectUris))] Client client) =>
        client.RedirectUris;

    /// <summary>Where people may be sent after a sign-out.</summary>
    public static IReadOnlyList<string> GetPostLogoutRedirectUris(
        [Parent(nameof(Client.PostLogoutRedirectUris))] Client client
    ) => client.PostLogoutRedirectUris;

    /// <summary>The most that its tokens may allow.</summary>
    public static IReadOnlyList<string> GetScopes([Parent(nameof(Client.Scopes))] Client client) => client.Scopes;
}
