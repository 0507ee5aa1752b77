using Lavamedia.Content.Access;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Redirects.Managed;

/// <summary>How redirects are written, changed and removed.</summary>
[MutationType]
public static class ManagedRedirectMutations
{
    /// <summary>Leads readers from an address, or all addresses of a pattern, to another one.</summary>
    [Error<ValidationError>]
    [Error<RedirectHidesPageError>]
    [Error<RedirectChainError>]
    [Error<RedirectLoopError>]
    [Authorize(ContentPermissions.ManageRedirects)]
    public static Task<MutationResult<ManagedRedirect>> CreateManagedRedirectAsync(
        CreateManagedRedirectInput input,
        KeepManagedRedirects keep,
        CancellationToken cancellationToken
    ) => keep.CreateAsync(input, cancellationToken);

    /// <summary>Changes a redirect.</summary>
    [Error<ManagedRedirectNotFoundError>]
    [Error<ManagedRedirectConflictError>]
    [Error<ValidationError>]
    [Error<RedirectHidesPageError>]
    [Error<RedirectChainError>]
    [Error<RedirectLoopError>]
    [Authorize(ContentPermissions.ManageRedirects)]
    public static Task<MutationResult<ManagedRedirect>> UpdateManagedRedirectAsync(
        UpdateManagedRedirectInput input,
        KeepManagedRedirects keep,
        CancellationToken cancellationToken
    ) => keep.UpdateAsync(input, cancellationToken);

    /// <summary>Removes a redirect; its address leads nowhere from now on.</summary>
    /// <param name="id">The redirect.</param>
    [Error<ManagedRedirectNotFoundError>]
    [Authorize(ContentPermissions.ManageRedirects)]
    public static Task<MutationResult<DeletedManagedRedirect>> DeleteManagedRedirectAsync(
        [ID<ManagedRedirect>] Guid id,
        KeepManagedRedirects keep,
        CancellationToken cancellationToken
    ) => keep.DeleteAsync(id, cancellationToken);
}
