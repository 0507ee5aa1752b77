using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.SavedViews;

/// <summary>How views of lists are kept.</summary>
[MutationType]
public static class SavedViewMutations
{
    /// <summary>Keeps a list as the viewer sees it.</summary>
    [Error<ValidationError>]
    [Authorize]
    public static Task<MutationResult<SavedView>> CreateSavedViewAsync(
        CreateSavedViewInput input,
        KeepSavedViews views,
        CancellationToken cancellationToken
    ) => views.CreateAsync(input, cancellationToken);

    /// <summary>Renames, shares or changes a view.</summary>
    [Error<SavedViewNotFoundError>]
    [Error<ValidationError>]
    [Authorize]
    public static Task<MutationResult<SavedView>> UpdateSavedViewAsync(
        UpdateSavedViewInput input,
        KeepSavedViews views,
        CancellationToken cancellationToken
    ) => views.UpdateAsync(input, cancellationToken);

    /// <summary>Forgets a view.</summary>
    /// <param name="id">The view.</param>
    [Error<SavedViewNotFoundError>]
    [Authorize]
    public static Task<MutationResult<DeletedSavedView>> DeleteSavedViewAsync(
        [ID<SavedView>] Guid id,
        KeepSavedViews views,
        CancellationToken cancellationToken
    ) => views.DeleteAsync(id, cancellationToken);
}
