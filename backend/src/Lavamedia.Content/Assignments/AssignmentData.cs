using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Assignments;

/// <summary>The work that a person was given. What is open goes with the person, so that nobody waits for it.</summary>
internal sealed class AssignmentData(LavamediaDbContext database) : IPersonalData
{
    public string Section => "assignments";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken) =>
        await Of(userId)
            .OrderBy(assignment => assignment.AssignedAt)
            .Select(assignment => new
            {
                assignment.ContentId,
                assignment.Role,
                assignment.DueAt,
                assignment.Note,
                assignment.AssignedAt,
                assignment.DoneAt,
            })
            .ToListAsync(cancellationToken);

    public Task EraseAsync(Guid userId, CancellationToken cancellationToken) =>
        Of(userId).Where(assignment => assignment.DoneAt == null).ExecuteDeleteAsync(cancellationToken);

    private IQueryable<ContentAssignment> Of(Guid userId) =>
        database.Set<ContentAssignment>().IgnoreQueryFilters().Where(assignment => assignment.AssigneeId == userId);
}
