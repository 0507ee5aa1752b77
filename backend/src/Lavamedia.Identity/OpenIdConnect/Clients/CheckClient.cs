using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.OpenIdConnect.Scopes;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>Says what is wrong with an application that is to be registered or changed.</summary>
public sealed class CheckClient
{
    private const int MostAddresses = 20;
    private readonly LavamediaDbContext database;
    private readonly IViewer viewer;
    private readonly ScopeCatalog scopes;

    internal CheckClient(LavamediaDbContext database, IViewer viewer, ScopeCatalog scopes)
    {
        this.database = database;
        this.viewer = viewer;
        this.scopes = scopes;
    }

    /// <summary>The problems: none when it may be saved.</summary>
    /// <param name="input">What is asked for.</param>
    /// <param name="kind">Whether the application can keep a secret.</param>
    /// <param name="present">
    /// The application as it is; null for a new one. Who changes it need not hold the scopes that it has, and the account that it
    /// has may be suspended by now: else nobody could disable it.
    /// </param>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<IReadOnlyList<IGraphQLError>> ExecuteAsync(
        ClientInput input,
        ClientKind kind,
        Client? present,
        CancellationToken cancellationToken
    )
    {
        var errors = new List<IGraphQLError>();
        CheckName(errors, input.Name.Trim());
        CheckAddresses(errors, input.RedirectUris, "redirectUris");
        CheckAddresses(errors, input.PostLogoutRedirectUris, "postLogoutRedirectUris");
        if (input.Scopes.Except(scopes.All).FirstOrDefault() is { } unknown)
        {
            errors.Add(new ValidationError(ValidationReason.NotSupported, $"There is no scope '{unknown}'.", "scopes"));
        }

        if (input.ServiceAccountId is { } account && account != present?.ServiceAccountId)
        {
            await CheckServiceAccountAsync(errors, account, kind, cancellationToken);
        }

        if (
            errors.Count == 0
            && RightsHeld.Refuse(viewer, input.Scopes.Except(present?.Scopes ?? []).Except(ScopeNames.OfIdentity))
                is { } refusal
        )
        {
            errors.Add(refusal);
        }

        return errors;
    }

    private static void CheckName(List<IGraphQLError> errors, string name)
    {
        if (name.Length == 0)
        {
            errors.Add(new ValidationError(ValidationReason.Required, "An application needs a name.", "name"));
        }
        else if (name.Length > ClientConfiguration.MaximumNameLength)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.TooLong,
                    "The name is too long.",
                    "name",
                    ClientConfiguration.MaximumNameLength
                )
            );
        }
    }

    private static void CheckAddresses(List<IGraphQLError> errors, IReadOnlyList<string> addresses, string member)
    {
        if (addresses.Count > MostAddresses)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.OutOfRange,
                    $"At most {MostAddresses} addresses.",
                    member,
                    MostAddresses
                )
            );
        }

        errors.AddRange(
            addresses
                .Select((address, index) => (address, index))
                .Where(entry => !CheckRedirectUri.IsAllowed(entry.address))
                .Select(entry => new ValidationError(
                    ValidationReason.Malformed,
                    "An address is https, http on this machine, or an app's own scheme such as com.example.app:/; "
                        + "without fragment, user information and wildcards.",
                    [member, $"{entry.index}"]
                ))
        );
    }

    private async Task CheckServiceAccountAsync(
        List<IGraphQLError> errors,
        Guid id,
        ClientKind kind,
        CancellationToken cancellationToken
    )
    {
        if (kind == ClientKind.Public)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.NotSupported,
                    "An application that cannot keep a secret cannot act as a service account.",
                    "serviceAccountId"
                )
            );
        }

        var exists = await database
            .Set<User>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .AnyAsync(
                user => user.Id == id && user.Kind == UserKind.Service && user.Status == UserStatus.Active,
                cancellationToken
            );
        if (!exists)
        {
            errors.Add(
                new ValidationError(ValidationReason.NotFound, "There is no such service account.", "serviceAccountId")
            );
        }
    }
}
