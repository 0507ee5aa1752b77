using Lavamedia.Content.Access;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>How types of content are made and changed.</summary>
[MutationType]
public static class ContentTypeMutations
{
    /// <summary>Makes a type of content. The schema has it from now on.</summary>
    [Error<ValidationError>]
    [Authorize(ContentPermissions.ManageTypes)]
    public static Task<MutationResult<ContentTypeDefinition>> CreateContentTypeAsync(
        CreateContentTypeInput input,
        CreateContentType command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>
    /// Changes a type of content. What items would lose is told before anything changes; what registered operations use stays.
    /// </summary>
    [Error<ContentTypeNotFoundError>]
    [Error<ContentTypeConflictError>]
    [Error<ContentTypeLossError>]
    [Error<BrokenDocumentsError>]
    [Error<ValidationError>]
    [Authorize(ContentPermissions.ManageTypes)]
    public static Task<MutationResult<ContentTypeDefinition>> UpdateContentTypeAsync(
        UpdateContentTypeInput input,
        UpdateContentType command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Removes a type of which there are no items.</summary>
    /// <param name="id">The type.</param>
    /// <param name="expectedVersion">The version that the caller knows.</param>
    [Error<ContentTypeNotFoundError>]
    [Error<ContentTypeConflictError>]
    [Error<ContentTypeInUseError>]
    [Error<BrokenDocumentsError>]
    [Authorize(ContentPermissions.ManageTypes)]
    public static Task<MutationResult<DeletedContentType>> DeleteContentTypeAsync(
        [ID<ContentTypeDefinition>] Guid id,
        int expectedVersion,
        DeleteContentType command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, expectedVersion, cancellationToken);
}
