using Lavamedia.Content.Access;
using Lavamedia.Content.Events;
using Lavamedia.Content.FrontPages;
using Lavamedia.Content.Items;
using Lavamedia.Content.Redirects;
using Lavamedia.Content.Versions;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Platform.Events;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Categories;

/// <summary>Removes a category in which nothing stands.</summary>
public sealed class DeleteCategory(
    LavamediaDbContext database,
    IViewer viewer,
    IOutbox outbox,
    ContentTransaction transaction
)
{
    /// <summary>Removes the category; what once stood in it forgets that it did.</summary>
    /// <returns>What was removed, or a CategoryNotFoundError, ForbiddenError or CategoryInUseError.</returns>
    public Task<MutationResult<DeletedCategory>> ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!ContentPolicy.Decide(CategoryAct.Delete, viewer, id).IsAllowed)
        {
            return Task.FromResult(
                MutationResult<DeletedCategory>.Failure(new ForbiddenError(ContentPermissions.ManageCategories))
            );
        }

        return transaction.RunAsync(
            async _ =>
            {
                await LockCategoryTree.TakeAsync(database, cancellationToken);
                // Whatever is put into the category takes a share of this lock: nothing can come meanwhile.
                var category = await database
                    .Set<Category>()
                    .FromSql($"SELECT * FROM content_categories WHERE id = {id} FOR UPDATE")
                    .AsTracking()
                    .SingleOrDefaultAsync(cancellationToken);
                if (category is null)
                {
                    return MutationResult<DeletedCategory>.Failure(new CategoryNotFoundError());
                }

                if (await IsUsedAsync(id, cancellationToken))
                {
                    return MutationResult<DeletedCategory>.Failure(new CategoryInUseError());
                }

                await RemoveAsync(category, cancellationToken);
                return new DeletedCategory(id, category.Name);
            },
            onSlugTaken: () => throw new DbUpdateException("Removing a category takes no slug."),
            cancellationToken
        );
    }

    private async Task<bool> IsUsedAsync(Guid id, CancellationToken cancellationToken) =>
        await database.Set<Category>().AnyAsync(below => below.ParentId == id, cancellationToken)
        || await database.Set<ContentCategoryLink>().AnyAsync(link => link.CategoryId == id, cancellationToken)
        || await database.Set<FrontPageSection>().AnyAsync(section => section.CategoryId == id, cancellationToken)
        // Also of items that the viewer does not see.
        || await database
            .Set<ContentVersionCategory>()
            .IgnoreQueryFilters()
            .AnyAsync(
                link =>
                    link.CategoryId == id
                    && database.Set<ContentItem>().Any(item => item.LatestVersionId == link.VersionId),
                cancellationToken
            );

    private async Task RemoveAsync(Category category, CancellationToken cancellationToken)
    {
        var around = await database
            .Set<Category>()
            .Where(other => other.Id == category.ParentId)
            .Select(other => new ContentAddress(other.Locale, other.Slug))
            .ToListAsync(cancellationToken);
        await database
            .Set<ContentVersionCategory>()
            .Where(link => link.CategoryId == category.Id)
            .ExecuteDeleteAsync(cancellationToken);
        await database
            .Set<FormerSlug>()
            .Where(former => former.CategoryId == category.Id)
            .ExecuteDeleteAsync(cancellationToken);

        database.Remove(category);
        outbox.Add(
            new CategoryChanged(
                category.Id,
                category.Locale,
                [new ContentAddress(category.Locale, category.Slug), .. around]
            )
        );
        await database.SaveChangesAsync(cancellationToken);
    }
}
