using Lavamedia.Content.Access;
using Lavamedia.Content.Events;
using Lavamedia.Content.Items;
using Lavamedia.Content.Redirects;
using Lavamedia.Content.Slugs;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Categories;

/// <summary>Renames, describes or moves a category.</summary>
public sealed class UpdateCategory(
    LavamediaDbContext database,
    IViewer viewer,
    IOutbox outbox,
    ContentTransaction transaction,
    CheckCategory check,
    FindFreeSlug slugs,
    ListContentInCategories listings,
    KeepFormerSlug former
)
{
    /// <summary>Updates the category.</summary>
    /// <returns>The category, or a CategoryNotFoundError, ForbiddenError, SlugTakenError or ValidationErrors.</returns>
    public Task<MutationResult<Category>> ExecuteAsync(UpdateCategoryInput input, CancellationToken cancellationToken)
    {
        if (!ContentPolicy.Decide(ContentPermissions.ManageCategories, viewer, [input.Id]).IsAllowed)
        {
            return Task.FromResult(
                MutationResult<Category>.Failure(new ForbiddenError(ContentPermissions.ManageCategories))
            );
        }

        var attempted = (Locale: string.Empty, Slug: string.Empty);
        return transaction.RunAsync(
            async _ =>
            {
                await LockCategoryTree.TakeAsync(database, cancellationToken);
                var category = await database
                    .Set<Category>()
                    .AsTracking()
                    .SingleOrDefaultAsync(other => other.Id == input.Id, cancellationToken);
                if (category is null)
                {
                    return MutationResult<Category>.Failure(new CategoryNotFoundError());
                }

                var before = (category.Slug, category.ParentId, category.Position);
                Apply(input, category);
                if (Refuse(category, before.ParentId) is { } refusal)
                {
                    return MutationResult<Category>.Failure(refusal);
                }

                attempted = (category.Locale, category.Slug);
                return await SaveAsync(category, before.Slug, before.ParentId, before.Position, cancellationToken);
            },
            () => slugs.RefuseForCategoryAsync(input.Id, attempted.Locale, attempted.Slug, cancellationToken),
            cancellationToken
        );
    }

    /// <summary>Who moves a category changes the section that it leaves and the one that it comes to (Z-7).</summary>
    private ForbiddenError? Refuse(Category category, Guid? formerParentId)
    {
        if (category.ParentId == formerParentId)
        {
            return null;
        }

        IReadOnlyList<Guid> sections =
            category.ParentId is { } target && formerParentId is { } source ? [source, target] : [];
        return ContentPolicy.Decide(ContentPermissions.ManageCategories, viewer, sections).IsAllowed
            ? null
            : new ForbiddenError(ContentPermissions.ManageCategories);
    }

    private static void Apply(UpdateCategoryInput input, Category category)
    {
        category.Name = (input.Name.Or(category.Name) ?? string.Empty).Trim();
        var slug = input.Slug.Or(category.Slug);
        category.Slug = string.IsNullOrWhiteSpace(slug) ? Slug.FromTitle(category.Name) : slug.Trim();
        var description = input.Description.Or(category.Description);
        category.Description = string.IsNullOrWhiteSpace(description) ? null : description.Trim();
        category.ParentId = input.ParentId.Or(category.ParentId);
        category.Position = input.Position.Or(category.Position) ?? category.Position;
    }

    private async Task<MutationResult<Category>> SaveAsync(
        Category category,
        string formerSlug,
        Guid? formerParentId,
        int formerPosition,
        CancellationToken cancellationToken
    )
    {
        var errors = await check.CheckAsync(category, cancellationToken);
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

        var around = await database
            .Set<Category>()
            .Where(other =>
                other.Id == formerParentId || other.Id == category.ParentId || other.ParentId == category.Id
            )
            .Select(other => new ContentAddress(other.Locale, other.Slug))
            .ToListAsync(cancellationToken);
        IEnumerable<ContentAddress> affected =
        [
            new(category.Locale, category.Slug),
            new(category.Locale, formerSlug),
            .. around,
        ];
        if (category.ParentId != formerParentId || category.Position != formerPosition)
        {
            await PlaceAsync(category, cancellationToken);
        }

        await former.KeepAsync(FormerSlug.OfCategory(category, formerSlug), category.Slug, cancellationToken);
        outbox.Add(new CategoryChanged(category.Id, category.Locale, [.. affected.Distinct()]));
        await database.SaveChangesAsync(cancellationToken);
        if (category.ParentId != formerParentId)
        {
            var items = await database
                .Set<ContentCategoryListing>()
                .Where(listing => listing.CategoryId == category.Id)
                .Select(listing => listing.ContentId)
                .ToListAsync(cancellationToken);
            await listings.RebuildAsync(items, cancellationToken);
        }

        return category;
    }

    /// <summary>Counts the category and its siblings anew, so that it stands where it was put and no two share a place.</summary>
    private async Task PlaceAsync(Category category, CancellationToken cancellationToken)
    {
        var siblings = await database
            .Set<Category>()
            .AsTracking()
            .Where(other =>
                other.Locale == category.Locale && other.ParentId == category.ParentId && other.Id != category.Id
            )
            .OrderBy(other => other.Position)
            .ThenBy(other => other.Name)
            .ToListAsync(cancellationToken);
        siblings.Insert(Math.Min(category.Position, siblings.Count), category);
        for (var position = 0; position < siblings.Count; position++)
        {
            siblings[position].Position = position;
        }
    }
}
