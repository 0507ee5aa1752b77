using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Comments;

/// <summary>
/// What a person said in the newsroom. It stays when the person goes, as what a former member said: texts hold no names, and those of
/// mentions come from the accounts.
/// </summary>
internal sealed class CommentData(LavamediaDbContext database) : IPersonalData
{
    public string Section => "comments";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken) =>
        await database
            .Set<ContentComment>()
            .IgnoreQueryFilters()
            .Where(comment => comment.AuthorId == userId)
            .OrderBy(comment => comment.CreatedAt)
            .Select(comment => new
            {
                comment.Thread.ContentId,
                comment.Text,
                comment.CreatedAt,
                comment.EditedAt,
                comment.DeletedAt,
            })
            .ToListAsync(cancellationToken);

    public Task EraseAsync(Guid userId, CancellationToken cancellationToken) => Task.CompletedTask;
}
