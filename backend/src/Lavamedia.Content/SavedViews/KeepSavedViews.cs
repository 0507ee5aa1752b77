using Lavamedia.Content.Access;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.SavedViews;

/// <summary>Keeps, changes and forgets views of lists.</summary>
public sealed class KeepSavedViews(LavamediaDbContext database, IViewer viewer)
{
    /// <summary>Keeps a view of the viewer's.</summary>
    /// <returns>The view, or ValidationErrors.</returns>
    public async Task<MutationResult<SavedView>> CreateAsync(
        CreateSavedViewInput input,
        CancellationToken cancellationToken
    )
    {
        var view = new SavedView
        {
            Name = input.Name.Trim(),
            Query = input.Query.Trim(),
            IsShared = input.IsShared,
            OwnerId = viewer.UserId!.Value,
        };
        var errors = Check(view);
        var count = await database
            .Set<SavedView>()
            .CountAsync(other => other.OwnerId == view.OwnerId, cancellationToken);
        if (count >= SavedView.MaximumPerOwner)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.OutOfRange,
                    $"One person keeps at most {SavedView.MaximumPerOwner} views.",
                    ["name"],
                    SavedView.MaximumPerOwner
                )
            );
        }

        if (errors.Count > 0)
        {
            return MutationResult<SavedView>.Failure([.. errors]);
        }

        database.Add(view);
        await database.SaveChangesAsync(cancellationToken);
        return view;
    }

    /// <summary>Renames, shares or changes a view.</summary>
    /// <returns>The view, or a SavedViewNotFoundError or ValidationErrors.</returns>
    public async Task<MutationResult<SavedView>> UpdateAsync(
        UpdateSavedViewInput input,
        CancellationToken cancellationToken
    )
    {
        if (await FindAsync(input.Id, cancellationToken) is not { } view)
        {
            return MutationResult<SavedView>.Failure(new SavedViewNotFoundError());
        }

        view.Name = (input.Name ?? view.Name).Trim();
        view.Query = (input.Query ?? view.Query).Trim();
        view.IsShared = input.IsShared ?? view.IsShared;
        if (Check(view) is { Count: > 0 } errors)
        {
            return MutationResult<SavedView>.Failure([.. errors]);
        }

        await database.SaveChangesAsync(cancellationToken);
        return view;
    }

    /// <summary>Forgets a view.</summary>
    /// <returns>What was forgotten, or a SavedViewNotFoundError.</returns>
    public async Task<MutationResult<DeletedSavedView>> DeleteAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } view)
        {
            return MutationResult<DeletedSavedView>.Failure(new SavedViewNotFoundError());
        }

        database.Remove(view);
        await database.SaveChangesAsync(cancellationToken);
        return new DeletedSavedView(id);
    }

    // The filter lets pass what the viewer sees; what he sees and may not change is answered as if it were not there.
    private async Task<SavedView?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await database.Set<SavedView>().AsTracking().SingleOrDefaultAsync(other => other.Id == id, cancellationToken)
            is { } view
        && (view.OwnerId == viewer.UserId || viewer.Can(ContentPermissions.UpdateAny))
            ? view
            : null;

    private static List<ValidationError> Check(SavedView view)
    {
        var errors = new List<ValidationError>();
        if (
            view.Name.Length is 0 or > SavedView.MaximumNameLength
            || view.Name.Contains('\0', StringComparison.Ordinal)
        )
        {
            errors.Add(
                new ValidationError(
                    view.Name.Length == 0 ? ValidationReason.Required : ValidationReason.TooLong,
                    $"A name of 1 to {SavedView.MaximumNameLength} characters is needed.",
                    "name",
                    SavedView.MaximumNameLength
                )
            );
        }

        if (view.Query.Length > SavedView.MaximumQueryLength || view.Query.Contains('\0', StringComparison.Ordinal))
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.TooLong,
                    $"At most {SavedView.MaximumQueryLength} characters.",
                    "query",
                    SavedView.MaximumQueryLength
                )
            );
        }

        return errors;
    }
}
