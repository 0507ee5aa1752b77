using Lavamedia.Content.Access;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Redirects.Managed.Csv;

/// <summary>How many redirects are written at once.</summary>
[MutationType]
public static class ManagedRedirectImportMutations
{
    /// <summary>Takes redirects from a file, those that are right; a source that is known says from now on what the file says of it.</summary>
    [Error<ValidationError>]
    [Authorize(ContentPermissions.ManageRedirects)]
    public static Task<MutationResult<ManagedRedirectImport>> ImportManagedRedirectsAsync(
        ImportManagedRedirectsInput input,
        ImportManagedRedirects command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);
}
