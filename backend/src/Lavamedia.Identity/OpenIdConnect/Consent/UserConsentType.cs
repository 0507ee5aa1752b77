using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.OpenIdConnect.Clients;

namespace Lavamedia.Identity.OpenIdConnect.Consent;

/// <summary>What the schema shows of an agreement: to the person, and to those who manage accounts.</summary>
[ObjectType<UserConsent>]
internal static class UserConsentType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<UserConsent> type)
    {
        type.Field(consent => consent.ApplicationId).ID<Client>();
        type.Field(consent => consent.ApplicationName);
        type.Field(consent => consent.Scopes);
        type.Field(consent => consent.GrantedAt);
    }
}
