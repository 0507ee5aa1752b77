using Lavamedia.Content.Access;
using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Slugs;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Categories;

/// <summary>Adds a category.</summary>
public sealed class CreateCategory(
    LavamediaDbContext database,
    IViewer viewer,
    IOutbox outbox,
    ContentTransaction transaction,
    CheckCategory check,
    FindFreeSlug slugs
)
{
    /// <summary>Creates the category.</summary>
    /// <returns>The category, or a ForbiddenError, a SlugTakenError or ValidationErrors.</returns>
    public Task<MutationResult<Category>> ExecuteAsync(CreateCategoryInput input, CancellationToken cancellationToken)
    {
        // Who manages a section only adds below it.
        IReadOnlyCollection<Guid> parent = input.ParentId is { } parentId ? [parentId] : [];
        if (!ContentPolicy.Decide(ContentPermissions.ManageCategories, viewer, parent).IsAllowed)
        {
            return Task.FromResult(
                MutationResult<Category>.Failure(new ForbiddenError(ContentPermissions.ManageCategories))
            );
        }

        var slug = string.IsNullOrWhiteSpace(input.Slug) ? Slug.FromTitle(input.Name) : input.Slug.Trim();
        return transaction.RunAsync(
            _ => CreateAsync(input, slug, cancellationToken),
            () => slugs.RefuseForCategoryAsync(Guid.Empty, input.Locale, slug, cancellationToken),
            cancellationToken
        );
    }

    private async Task<MutationResult<Category>> CreateAsync(
        CreateCategoryInput input,
        string slug,
        CancellationToken cancellationToken
    )
    {
        await LockCategoryTree.TakeAsync(database, cancellationToken);
        var (setId, errors) = await FindTranslationSetAsync(input, cancellationToken);
        var category = new Category
        {
            Locale = input.Locale,
            Name = input.Name.Trim(),
            Slug = slug,
            Description = string.IsNullOrWhiteSpace(input.Description) ? null : input.Description.Trim(),
            ParentId = input.ParentId,
            TranslationSetId = setId,
            Position = await database
                .Set<Category>()
                .CountAsync(
                    other => other.Locale == input.Locale && other.ParentId == input.ParentId,
                    cancellationToken
                ),
        };
        errors.AddRange(await check.CheckAsync(category, cancellationToken));
        if (errors.Count > 0)
        {
            return MutationResult<Category>.Failure([.. errors]);
        }

        if (
            await slugs.RefuseForCategoryAsync(category.Id, category.Locale, category.Slug, cancellationToken) is
            { } taken
        )
        {
            return MutationResult<Category>.Failure(taken);
        }

        database.Add(category);
        outbox.Add(
            new CategoryChanged(category.Id, category.Locale, [new ContentAddress(category.Locale, category.Slug)])
        );
        await database.SaveChangesAsync(cancellationToken);
        return category;
    }

    private async Task<(Guid SetId, List<ValidationError> Errors)> FindTranslationSetAsync(
        CreateCategoryInput input,
        CancellationToken cancellationToken
    )
    {
        var errors = new List<ValidationError>();
        if (!ContentLocales.Supported.Contains(input.Locale))
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.NotSupported,
                    $"The languages are {string.Join(", ", ContentLocales.Supported)}.",
                    "locale"
                )
            );
        }

        if (input.TranslationOfId is not { } originalId)
        {
            var set = new TranslationSet();
            database.Add(set);
            return (set.Id, errors);
        }

        var siblings = await database
            .Set<Category>()
            .Where(category => category.Id == originalId)
            .SelectMany(category => category.TranslationSet.Categories)
            .Select(category => new { category.TranslationSetId, category.Locale })
            .ToListAsync(cancellationToken);
        if (siblings.Count == 0)
        {
            errors.Add(new ValidationError(ValidationReason.NotFound, "There is no such category.", "translationOfId"));
            return (Guid.Empty, errors);
        }

        if (siblings.Exists(category => category.Locale == input.Locale))
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.Duplicate,
                    $"The category has a translation into '{input.Locale}' already.",
                    "translationOfId"
                )
            );
        }

        return (siblings[0].TranslationSetId, errors);
    }
}
