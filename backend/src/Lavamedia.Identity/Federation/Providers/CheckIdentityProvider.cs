using System.Text.RegularExpressions;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Roles;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Egress;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Federation.Providers;

/// <summary>What every provider must be, new or changed.</summary>
public sealed partial class CheckIdentityProvider(LavamediaDbContext database, IViewer viewer, EgressClient egress)
{
    private const int MostMappings = 100;

    /// <summary>Finds what is wrong.</summary>
    public async Task<List<IGraphQLError>> ExecuteAsync(IdentityProvider provider, CancellationToken cancellationToken)
    {
        var errors = new List<IGraphQLError>();
        CheckText(errors, provider.Name, 80, "name");
        CheckText(errors, provider.ClientId, 200, "clientId");
        if (!SlugForm().IsMatch(provider.Slug))
        {
            errors.Add(new ValidationError(ValidationReason.Malformed, "Use a-z, 0-9 and -, at most 40.", "slug"));
        }

        if (!IsIssuer(provider.Issuer))
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.Malformed,
                    "The issuer is an https address without query or fragment.",
                    "issuer"
                )
            );
        }

        if (provider.Scopes.Exists(scope => !ScopeForm().IsMatch(scope)))
        {
            errors.Add(new ValidationError(ValidationReason.Malformed, "A scope is a word.", "scopes"));
        }

        if (provider.AllowedDomains.Exists(domain => !DomainForm().IsMatch(domain)))
        {
            errors.Add(
                new ValidationError(ValidationReason.Malformed, "A domain is like example.com.", "allowedDomains")
            );
        }

        errors.AddRange(await CheckTakenAsync(provider, cancellationToken));
        errors.AddRange(await CheckMappingsAsync(provider, cancellationToken));
        return errors;
    }

    private async Task<List<IGraphQLError>> CheckTakenAsync(
        IdentityProvider provider,
        CancellationToken cancellationToken
    )
    {
        var others = await database
            .Set<IdentityProvider>()
            .Where(other => other.Id != provider.Id && (other.Slug == provider.Slug || other.Issuer == provider.Issuer))
            .Select(other => other.Slug == provider.Slug)
            .ToListAsync(cancellationToken);
        return
        [
            .. others.Select(isSlug => new ValidationError(
                ValidationReason.Duplicate,
                "There is such a provider already.",
                isSlug ? "slug" : "issuer"
            )),
        ];
    }

    /// <summary>Who maps a role gives it away, to people not known yet: only what he holds himself (Z-8).</summary>
    private async Task<List<IGraphQLError>> CheckMappingsAsync(
        IdentityProvider provider,
        CancellationToken cancellationToken
    )
    {
        var mappings = provider.RoleMappings;
        if (mappings.Count == 0)
        {
            return [];
        }

        var errors = new List<IGraphQLError>();
        CheckText(errors, provider.RoleClaim, 100, "roleClaim");
        if (mappings.Count > MostMappings)
        {
            errors.Add(
                new ValidationError(ValidationReason.TooLong, "Too many mappings.", "roleMappings", MostMappings)
            );
        }

        foreach (var mapping in mappings)
        {
            CheckText(errors, mapping.ClaimValue, 200, "roleMappings");
        }

        if (mappings.DistinctBy(mapping => (mapping.ClaimValue, mapping.RoleId)).Count() < mappings.Count)
        {
            errors.Add(
                new ValidationError(ValidationReason.Duplicate, "A mapping stands there twice.", "roleMappings")
            );
        }

        var ids = mappings.Select(mapping => mapping.RoleId).Distinct().ToList();
        var roles = await database
            .Set<Role>()
            .Include(role => role.Permissions)
            .Where(role => ids.Contains(role.Id))
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        if (roles.Count < ids.Count)
        {
            errors.Add(new ValidationError(ValidationReason.NotFound, "There is no such role.", "roleMappings"));
        }

        var rights = roles.SelectMany(role => role.Permissions).Select(permission => permission.Code);
        if (RightsHeld.Refuse(viewer, rights) is { } refusal)
        {
            errors.Add(refusal);
        }

        return errors;
    }

    private bool IsIssuer(string issuer) =>
        issuer.Length <= 400
        && Uri.TryCreate(issuer, UriKind.Absolute, out var address)
        && egress.Allows(address)
        && address.Query.Length == 0
        && address.Fragment.Length == 0;

    private static void CheckText(List<IGraphQLError> errors, string? text, int longest, string member)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            errors.Add(new ValidationError(ValidationReason.Required, "Something must stand here.", member));
        }
        else if (text.Length > longest)
        {
            errors.Add(new ValidationError(ValidationReason.TooLong, "The text is too long.", member, longest));
        }
    }

    [GeneratedRegex("^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$")]
    private static partial Regex SlugForm();

    // RFC 6749, appendix A.4.
    [GeneratedRegex("^[!#-\\[\\]-~]{1,100}$")]
    private static partial Regex ScopeForm();

    [GeneratedRegex(
        "^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]+$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex DomainForm();
}
