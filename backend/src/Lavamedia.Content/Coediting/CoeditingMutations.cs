using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Coediting;

/// <summary>What editors do by themselves while several people write in one body.</summary>
[MutationType]
public static class CoeditingMutations
{
    /// <summary>Begins the shared body of an item from a version, unless it has one already; either way it is the answer.</summary>
    /// <param name="id">The item.</param>
    /// <param name="versionNumber">The version whose body it begins with.</param>
    /// <param name="client">A name of the editor that sends.</param>
    /// <param name="update">The version's body as a Yjs document; at most 2 MiB.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ContentVersionNotFoundError>]
    [Error<ForbiddenError>]
    [Error<InvalidTransitionError>]
    [Error<ValidationError>]
    [Authorize]
    public static Task<MutationResult<CoeditingDocument>> StartCoeditingAsync(
        [ID<ContentItem>] Guid id,
        int versionNumber,
        string client,
        byte[] update,
        StartCoediting command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, versionNumber, client, update, cancellationToken);

    /// <summary>Keeps a change to a shared body, and tells it to everybody who writes in it.</summary>
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Error<InvalidTransitionError>]
    [Error<CoeditingOutdatedError>]
    [Error<ValidationError>]
    [Authorize]
    public static Task<MutationResult<CoeditingUpdate>> AppendCoeditingUpdateAsync(
        AppendCoeditingUpdateInput input,
        AppendCoeditingUpdate command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(input, cancellationToken);

    /// <summary>Keeps the changes up to one of them as a single one; they themselves stay until a version contains them.</summary>
    /// <param name="id">The item.</param>
    /// <param name="documentId">The document.</param>
    /// <param name="sequence">The newest change that is part of the snapshot.</param>
    /// <param name="snapshot">The changes in one, as Yjs merges them; at most 2 MiB.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Error<InvalidTransitionError>]
    [Error<CoeditingOutdatedError>]
    [Error<ValidationError>]
    [Authorize]
    public static Task<MutationResult<CoeditingDocument>> CompactCoeditingDocumentAsync(
        [ID<ContentItem>] Guid id,
        [ID<CoeditingDocument>] Guid documentId,
        int sequence,
        byte[] snapshot,
        CompactCoeditingDocument command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, documentId, sequence, snapshot, cancellationToken);

    /// <summary>Tells the others where an editor's caret is; it is not kept.</summary>
    /// <param name="id">The item.</param>
    /// <param name="documentId">The document.</param>
    /// <param name="client">A name of the editor that sends.</param>
    /// <param name="awareness">The caret, as Yjs encodes it; at most 4 KiB.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ForbiddenError>]
    [Error<InvalidTransitionError>]
    [Error<ValidationError>]
    [Authorize]
    public static Task<MutationResult<ContentItem>> ShareAwarenessAsync(
        [ID<ContentItem>] Guid id,
        [ID<CoeditingDocument>] Guid documentId,
        string client,
        byte[] awareness,
        ShareAwareness command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, documentId, client, awareness, cancellationToken);
}
