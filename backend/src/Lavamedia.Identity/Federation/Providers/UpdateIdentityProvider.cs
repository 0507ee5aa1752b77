using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Federation.Providers;

/// <summary>Changes how we work with a provider.</summary>
public sealed class UpdateIdentityProvider(
    LavamediaDbContext database,
    CheckIdentityProvider check,
    ProviderSecrets secrets
)
{
    /// <summary>Changes the provider.</summary>
    /// <returns>The provider, or an IdentityProviderNotFoundError, ValidationErrors, or a RightNotHeldError.</returns>
    public async Task<MutationResult<IdentityProvider>> ExecuteAsync(
        UpdateIdentityProviderInput input,
        CancellationToken cancellationToken
    )
    {
        var provider = await database
            .Set<IdentityProvider>()
            .Include(other => other.RoleMappings)
            .AsTracking()
            .SingleOrDefaultAsync(other => other.Id == input.Id, cancellationToken);
        if (provider is null)
        {
            return MutationResult<IdentityProvider>.Failure(new IdentityProviderNotFoundError());
        }

        Apply(provider, input);
        var errors = await check.ExecuteAsync(provider, cancellationToken);
        if (errors.Count > 0)
        {
            database.ChangeTracker.Clear();
            return MutationResult<IdentityProvider>.Failure(errors);
        }

        await database.SaveChangesAsync(cancellationToken);
        return provider;
    }

    private void Apply(IdentityProvider provider, UpdateIdentityProviderInput input)
    {
        if (input.Name.IsGiven)
        {
            provider.Name = input.Name.Value?.Trim() ?? string.Empty;
        }

        if (input.ClientId.IsGiven)
        {
            provider.ClientId = input.ClientId.Value?.Trim() ?? string.Empty;
        }

        if (input.ClientSecret.IsGiven)
        {
            provider.ProtectedSecret = secrets.Protect(input.ClientSecret.Value);
        }

        if (input.Scopes.IsGiven)
        {
            provider.Scopes = [.. (input.Scopes.Value ?? []).Distinct(StringComparer.Ordinal)];
        }

        if (input.RoleClaim.IsGiven)
        {
            provider.RoleClaim = string.IsNullOrWhiteSpace(input.RoleClaim.Value) ? null : input.RoleClaim.Value.Trim();
        }

        if (input.ProvisionsAccounts is { IsGiven: true, Value: { } provisions })
        {
            provider.ProvisionsAccounts = provisions;
        }

        if (input.AllowedDomains.IsGiven)
        {
            provider.AllowedDomains =
            [
                .. (input.AllowedDomains.Value ?? []).Distinct(StringComparer.OrdinalIgnoreCase),
            ];
        }

        if (input.IsEnabled is { IsGiven: true, Value: { } isEnabled })
        {
            provider.IsEnabled = isEnabled;
        }

        if (input.RoleMappings.IsGiven)
        {
            var wanted = input.RoleMappings.Value ?? [];
            provider.RoleMappings.RemoveAll(mapping => !wanted.Any(other => IsSame(mapping, other)));
            var added = wanted.Where(other => !provider.RoleMappings.Exists(mapping => IsSame(mapping, other)));
            foreach (var mapping in added.ToList())
            {
                var row = new RoleMapping
                {
                    ProviderId = provider.Id,
                    ClaimValue = mapping.ClaimValue,
                    RoleId = mapping.RoleId,
                };
                provider.RoleMappings.Add(row);
                // It makes its own key, so that only being added tells it from a row that is stored.
                database.Add(row);
            }
        }
    }

    private static bool IsSame(RoleMapping mapping, RoleMappingInput input) =>
        mapping.ClaimValue == input.ClaimValue && mapping.RoleId == input.RoleId;
}
