using System.Text.Json;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.WorkingCopies;

/// <summary>What screens do by themselves while somebody types.</summary>
[MutationType]
public static class WorkingCopyMutations
{
    /// <summary>Keeps what the viewer has typed and not saved, in the place of what was kept of the same tab before.</summary>
    /// <param name="name">The name under which it is looked for: the item's id, or one made for a new item.</param>
    /// <param name="tab">The tab it was typed in.</param>
    /// <param name="itemId">The item; absent while it is new.</param>
    /// <param name="text">The text, in the form in which the screen holds it; at most 2 MiB.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ValidationError>]
    [Authorize]
    public static Task<MutationResult<WorkingCopy>> KeepWorkingCopyAsync(
        string name,
        string tab,
        [ID<ContentItem>] Guid? itemId,
        JsonElement text,
        KeepWorkingCopy command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(name, tab, itemId, text, cancellationToken);

    /// <summary>Forgets what a tab had typed: it is saved, or the viewer gave it up.</summary>
    /// <param name="name">The name under which it was kept.</param>
    /// <param name="tab">The tab it was typed in; all of the viewer's tabs when absent.</param>
    [Error<ValidationError>]
    [Authorize]
    public static Task<MutationResult<DroppedWorkingCopies>> DropWorkingCopyAsync(
        string name,
        string? tab,
        DropWorkingCopy command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(name, tab, cancellationToken);
}
