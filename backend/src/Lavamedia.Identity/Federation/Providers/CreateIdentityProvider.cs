using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;

namespace Lavamedia.Identity.Federation.Providers;

/// <summary>Sets up a provider.</summary>
public sealed class CreateIdentityProvider(
    LavamediaDbContext database,
    CheckIdentityProvider check,
    ProviderSecrets secrets
)
{
    private static readonly string[] UsualScopes = ["profile", "email"];

    /// <summary>Creates the provider.</summary>
    /// <returns>The provider, or ValidationErrors, or a RightNotHeldError for a role that the viewer may not give.</returns>
    public async Task<MutationResult<IdentityProvider>> ExecuteAsync(
        CreateIdentityProviderInput input,
        CancellationToken cancellationToken
    )
    {
        var provider = new IdentityProvider
        {
            Name = input.Name.Trim(),
            Slug = input.Slug.Trim(),
            Issuer = input.Issuer.Trim(),
            ClientId = input.ClientId.Trim(),
            ProtectedSecret = secrets.Protect(input.ClientSecret),
            Scopes = [.. (input.Scopes ?? UsualScopes).Distinct(StringComparer.Ordinal)],
            RoleClaim = string.IsNullOrWhiteSpace(input.RoleClaim) ? null : input.RoleClaim.Trim(),
            RoleMappings =
            [
                .. (input.RoleMappings ?? []).Select(mapping => new RoleMapping
                {
                    ClaimValue = mapping.ClaimValue,
                    RoleId = mapping.RoleId,
                }),
            ],
            ProvisionsAccounts = input.ProvisionsAccounts,
            AllowedDomains = [.. (input.AllowedDomains ?? []).Distinct(StringComparer.OrdinalIgnoreCase)],
            IsEnabled = input.IsEnabled,
        };
        var errors = await check.ExecuteAsync(provider, cancellationToken);
        if (errors.Count > 0)
        {
            return MutationResult<IdentityProvider>.Failure(errors);
        }

        database.Add(provider);
        await database.SaveChangesAsync(cancellationToken);
        return provider;
    }
}
