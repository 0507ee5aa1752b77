using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Search.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Indexing;

/// <summary>
/// What the index knows of a person. The person is not found any more at once; the name goes out of the words of articles with the index,
/// which is made anew behind the erasure.
/// </summary>
internal sealed class AuthorDocumentData(LavamediaDbContext database, IJobQueue jobs) : IPersonalData
{
    public string Section => "search";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken) =>
        await DocumentsOf(userId)
            .Select(document => new { document.Title, document.Text })
            .ToListAsync(cancellationToken);

    public async Task EraseAsync(Guid userId, CancellationToken cancellationToken)
    {
        await DocumentsOf(userId).ExecuteDeleteAsync(cancellationToken);
        jobs.Add(new RebuildSearchIndex());
    }

    private IQueryable<SearchDocument> DocumentsOf(Guid userId) =>
        database
            .Set<SearchDocument>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(document => document.UserId == userId);
}
