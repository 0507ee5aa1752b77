using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Federation.Linking;

/// <summary>What the schema shows of a link to a provider.</summary>
[ObjectType<ExternalLogin>]
public static class ExternalLoginType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ExternalLogin> type)
    {
        type.ImplementsNode();
        type.Field(login => login.Issuer);
        type.Field(login => login.Subject);
        type.Field(login => login.User).Filterable();
        type.Field(login => login.CreatedAt).Sortable();
        type.Field(login => login.LastUsedAt).Sortable();
    }

    /// <summary>What the sign-in page calls the provider.</summary>
    public static Task<string?> GetProviderNameAsync(
        [Parent(nameof(ExternalLogin.ProviderId))] ExternalLogin login,
        NamesOfProviders names,
        CancellationToken cancellationToken
    ) => names.LoadAsync(login.ProviderId, cancellationToken);
}
