using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Access;
using Lavamedia.Media.Events;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Media.Assets;

/// <summary>Changes what is written about an asset.</summary>
public sealed class UpdateMediaAsset(LavamediaDbContext database, IViewer viewer, IOutbox outbox)
{
    private const double Middle = 0.5;

    /// <summary>Updates the asset.</summary>
    /// <returns>The asset, or a MediaAssetNotFoundError, a ForbiddenError or ValidationErrors.</returns>
    public async Task<MutationResult<MediaAsset>> ExecuteAsync(
        UpdateMediaAssetInput input,
        CancellationToken cancellationToken
    )
    {
        var asset = await database
            .Set<MediaAsset>()
            .AsTracking()
            .SingleOrDefaultAsync(other => other.Id == input.Id, cancellationToken);
        if (asset is null)
        {
            return MutationResult<MediaAsset>.Failure(new MediaAssetNotFoundError());
        }

        if (!MediaPolicy.Decide(MediaAct.Update, viewer, asset.UploadedById).IsAllowed)
        {
            return MutationResult<MediaAsset>.Failure(new ForbiddenError(MediaPermissions.Update));
        }

        asset.AlternativeText = MediaTextRules.TextOrNull(input.AlternativeText.Or(asset.AlternativeText));
        asset.Caption = MediaTextRules.TextOrNull(input.Caption.Or(asset.Caption));
        asset.Credit = MediaTextRules.TextOrNull(input.Credit.Or(asset.Credit));
        asset.FocalPointX = input.FocalPointX.Or(asset.FocalPointX) ?? Middle;
        asset.FocalPointY = input.FocalPointY.Or(asset.FocalPointY) ?? Middle;

        List<ValidationError> errors = [.. MediaTextRules.Check(asset.AlternativeText, asset.Caption, asset.Credit)];
        CheckFocalPoint(asset.FocalPointX, "focalPointX", errors);
        CheckFocalPoint(asset.FocalPointY, "focalPointY", errors);
        if (errors.Count > 0)
        {
            database.ChangeTracker.Clear();
            return MutationResult<MediaAsset>.Failure([.. errors]);
        }

        outbox.Add(new MediaAssetChanged(asset.Id));
        await database.SaveChangesAsync(cancellationToken);
        return asset;
    }

    private static void CheckFocalPoint(double value, string member, List<ValidationError> errors)
    {
        if (value is not (>= 0 and <= 1))
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.OutOfRange,
                    "A place in the picture lies between 0 and 1.",
                    member,
                    1
                )
            );
        }
    }
}
