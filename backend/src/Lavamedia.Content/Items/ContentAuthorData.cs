using Lavamedia.Content.Access;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Items;

/// <summary>What a person wrote, started or decided, and where the person holds a role. The articles stay; the roles go with the person.</summary>
internal sealed class ContentAuthorData(LavamediaDbContext database) : IPersonalData
{
    public string Section => "content";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken)
    {
        var items = await database
            .Set<ContentItem>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(item => item.CreatedById == userId || item.Bylines.Any(byline => byline.AuthorId == userId))
            .OrderBy(item => item.CreatedAt)
            .Select(item => new
            {
                item.Id,
                item.Type,
                item.Locale,
                item.Title,
                item.Slug,
                item.Status,
                item.CreatedAt,
                item.PublishedAt,
                IsAuthor = item.Bylines.Any(byline => byline.AuthorId == userId),
            })
            .ToListAsync(cancellationToken);
        var roles = await RolesOf(userId)
            .OrderBy(held => held.Category.Name)
            .Select(held => new { Role = held.Role.Name, Category = held.Category.Name })
            .ToListAsync(cancellationToken);
        var acts = await database
            .Set<ContentActivity>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(activity => activity.ActorId == userId)
            .OrderBy(activity => activity.OccurredAt)
            .Select(activity => new
            {
                activity.ContentId,
                activity.Act,
                activity.Note,
                activity.OccurredAt,
            })
            .ToListAsync(cancellationToken);
        return new
        {
            Items = items,
            CategoryRoles = roles,
            Acts = acts,
        };
    }

    public Task EraseAsync(Guid userId, CancellationToken cancellationToken) =>
        RolesOf(userId).ExecuteDeleteAsync(cancellationToken);

    private IQueryable<CategoryRole> RolesOf(Guid userId) =>
        database.Set<CategoryRole>().IgnoreQueryFilters([VisibilityFilter.Name]).Where(held => held.UserId == userId);
}
