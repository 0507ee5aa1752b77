using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Notices;

/// <summary>What is done with notices.</summary>
[MutationType]
public static class NoticeMutations
{
    /// <summary>Notes that the viewer has seen what he is told of.</summary>
    /// <param name="ids">The notices; all of them when absent.</param>
    [Authorize]
    public static Task<MutationResult<ReadNotices>> MarkNoticesReadAsync(
        [ID<Notice>] IReadOnlyList<Guid>? ids,
        MarkNoticesRead command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(ids, cancellationToken);
}
