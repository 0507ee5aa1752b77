using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Categories;

/// <summary>Says what is wrong with a category, each problem with its place in the input.</summary>
public sealed class CheckCategory(LavamediaDbContext database)
{
    /// <summary>The problems of a category as it is to be stored; none when it may be saved.</summary>
    public async Task<IReadOnlyList<ValidationError>> CheckAsync(Category category, CancellationToken cancellationToken)
    {
        var errors = new List<ValidationError>();
        if (category.Name.Length is 0 or > Category.MaximumNameLength)
        {
            var reason = category.Name.Length == 0 ? ValidationReason.Required : ValidationReason.TooLong;
            errors.Add(
                new ValidationError(
                    reason,
                    $"A name of 1 to {Category.MaximumNameLength} characters is needed.",
                    "name",
                    Category.MaximumNameLength
                )
            );
        }

        if (!Slug.IsValid(category.Slug))
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.Malformed,
                    $"A slug consists of a–z, 0–9 and single hyphens between them, at most {Slug.MaximumLength} characters.",
                    "slug"
                )
            );
        }

        if (category.Description?.Length > Category.MaximumDescriptionLength)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.TooLong,
                    $"At most {Category.MaximumDescriptionLength} characters.",
                    "description",
                    Category.MaximumDescriptionLength
                )
            );
        }

        if (category.Position < 0)
        {
            errors.Add(new ValidationError(ValidationReason.OutOfRange, "A place is counted from 0.", "position"));
        }

        if (category.ParentId is { } parentId)
        {
            await CheckParentAsync(category, parentId, errors, cancellationToken);
        }

        return errors;
    }

    private async Task CheckParentAsync(
        Category category,
        Guid parentId,
        List<ValidationError> errors,
        CancellationToken cancellationToken
    )
    {
        var parent = await database
            .Set<Category>()
            .AsNoTracking()
            .SingleOrDefaultAsync(other => other.Id == parentId && other.Locale == category.Locale, cancellationToken);
        if (parent is null)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.NotFound,
                    $"There is no such category in the language '{category.Locale}'.",
                    "parentId"
                )
            );
        }

        for (var above = parent; above is not null; )
        {
            if (above.Id == category.Id)
            {
                errors.Add(
                    new ValidationError(ValidationReason.Cycle, "A category cannot stand below itself.", "parentId")
                );
                return;
            }

            above = above.ParentId is not { } next
                ? null
                : await database
                    .Set<Category>()
                    .AsNoTracking()
                    .SingleAsync(other => other.Id == next, cancellationToken);
        }
    }
}
