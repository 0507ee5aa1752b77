using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Media.Deletion;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Series;

/// <summary>Says what is wrong with a series, each problem with its place in the input.</summary>
public sealed class CheckSeries(LavamediaDbContext database, LockMediaUse mediaUse)
{
    /// <summary>The problems of a series as it is to be stored; none when it may be saved.</summary>
    /// <param name="series">The series.</param>
    /// <param name="itemIds">Its items in their order; null when they stay as they are.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<IReadOnlyList<ValidationError>> CheckAsync(
        Series series,
        IReadOnlyList<Guid>? itemIds,
        CancellationToken cancellationToken
    )
    {
        var errors = new List<ValidationError>();
        if (!ContentLocales.Supported.Contains(series.Locale))
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.NotSupported,
                    $"The languages are {string.Join(", ", ContentLocales.Supported)}.",
                    "locale"
                )
            );
        }

        if (series.Title.Length == 0)
        {
            errors.Add(new ValidationError(ValidationReason.Required, "A title is needed.", "title"));
        }

        CheckText(series.Title, "title", Series.MaximumTitleLength, errors);
        CheckText(series.Description, "description", Series.MaximumDescriptionLength, errors);
        if (!Slug.IsValid(series.Slug))
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.Malformed,
                    $"A slug consists of a–z, 0–9 and single hyphens between them, at most {Slug.MaximumLength} characters.",
                    "slug"
                )
            );
        }

        await CheckPictureAsync(series, errors, cancellationToken);
        await CheckItemsAsync(series, itemIds ?? [], errors, cancellationToken);
        return errors;
    }

    private async Task CheckPictureAsync(
        Series series,
        List<ValidationError> errors,
        CancellationToken cancellationToken
    )
    {
        if (series.PictureId is not { } pictureId)
        {
            return;
        }

        await mediaUse.ShareAsync(cancellationToken);
        var isThere = await database
            .Set<MediaAsset>()
            .AnyAsync(asset => asset.Id == pictureId && asset.Type == MediaType.Image, cancellationToken);
        if (!isThere)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.NotFound,
                    "There is no such picture in the media library.",
                    "pictureId"
                )
            );
        }
    }

    private async Task CheckItemsAsync(
        Series series,
        IReadOnlyList<Guid> itemIds,
        List<ValidationError> errors,
        CancellationToken cancellationToken
    )
    {
        if (itemIds.Count > Series.MaximumParts)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.TooLong,
                    $"A series has at most {Series.MaximumParts} items.",
                    ["itemIds"],
                    Series.MaximumParts
                )
            );
            return;
        }

        var known = await database
            .Set<ContentItem>()
            .Where(item => itemIds.Contains(item.Id) && item.Locale == series.Locale)
            .Select(item => item.Id)
            .ToHashSetAsync(cancellationToken);
        errors.AddRange(
            itemIds
                .Index()
                .Where(wanted => !known.Contains(wanted.Item))
                .Select(wanted => new ValidationError(
                    ValidationReason.NotFound,
                    $"There is no such item in the language '{series.Locale}'.",
                    ["itemIds", $"{wanted.Index}"]
                ))
        );
    }

    private static void CheckText(string? text, string member, int maximumLength, List<ValidationError> errors)
    {
        if (text?.Length > maximumLength)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.TooLong,
                    $"At most {maximumLength} characters; these are {text.Length}.",
                    [member],
                    maximumLength
                )
            );
        }

        if (text?.Contains('\0', StringComparison.Ordinal) == true)
        {
            errors.Add(
                new ValidationError(ValidationReason.Malformed, "The character U+0000 cannot be stored.", member)
            );
        }
    }
}
