using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Colleagues;

/// <summary>Finds the people who see the drafts of an item: who else can be spoken to about it, or given work on it.</summary>
public sealed class FindColleagues(LavamediaDbContext database)
{
    /// <summary>The people, as the words of <see cref="ContentPolicy.DecideOnDrafts"/> are for each of them.</summary>
    /// <param name="contentId">The item; one that the viewer sees.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public async Task<IQueryable<User>> OfAsync(Guid contentId, CancellationToken cancellationToken)
    {
        // Who holds a role in a category holds it in those below.
        var areas = await database
            .Database.SqlQuery<Guid>(
                $"""
                WITH RECURSIVE above AS (
                  SELECT category_id AS id FROM content_category_links WHERE content_id = {contentId}
                  UNION
                  SELECT category.parent_id FROM above JOIN content_categories category USING (id)
                  WHERE category.parent_id IS NOT NULL
                )
                SELECT id AS "Value" FROM above
                """
            )
            .ToListAsync(cancellationToken);
        return database
            .Set<User>()
            .Where(user => user.Status == UserStatus.Active && user.Kind == UserKind.Person)
            .Where(user =>
                user.Roles.Any(role =>
                    role.Permissions.Any(permission => permission.Code == ContentPermissions.ReadDrafts)
                )
                || (
                    user.Roles.Any(role =>
                        role.Permissions.Any(permission => permission.Code == ContentPermissions.UpdateOwn)
                    )
                    && database
                        .Set<ContentItem>()
                        .Any(item =>
                            item.Id == contentId && (item.CreatedById == user.Id || item.AuthorIds.Contains(user.Id))
                        )
                )
                || database
                    .Set<CategoryRole>()
                    .IgnoreQueryFilters()
                    .Any(held =>
                        held.UserId == user.Id
                        && areas.Contains(held.CategoryId)
                        && held.Role.Permissions.Any(permission => permission.Code == ContentPermissions.ReadDrafts)
                    )
            );
    }

    /// <summary>The problem when somebody is named who is no colleague at an item, or null.</summary>
    /// <param name="contentId">The item.</param>
    /// <param name="userIds">Who is named.</param>
    /// <param name="member">Where in the input.</param>
    /// <param name="cancellationToken">Cancels the statement.</param>
    public async Task<ValidationError?> CheckAsync(
        Guid contentId,
        IReadOnlyCollection<Guid> userIds,
        string member,
        CancellationToken cancellationToken
    )
    {
        if (userIds.Count == 0)
        {
            return null;
        }

        var colleagues = await OfAsync(contentId, cancellationToken);
        var known = await colleagues
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(user => userIds.Contains(user.Id))
            .Select(user => user.Id)
            .ToListAsync(cancellationToken);
        return userIds.All(known.Contains)
            ? null
            : new ValidationError(
                ValidationReason.NotFound,
                "Only people who see the drafts of the item can be named. Ask `contentColleagues` for them.",
                member
            );
    }
}
