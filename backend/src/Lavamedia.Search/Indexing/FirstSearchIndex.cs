using Lavamedia.Content.Items;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Seeding;
using Lavamedia.Search.Documents;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Indexing;

/// <summary>Has the index made when an installation with content has none yet.</summary>
internal sealed class FirstSearchIndex(LavamediaDbContext database, IDocumentMirror mirror, IJobQueue jobs)
    : IReferenceData
{
    public async Task SynchronizeAsync(CancellationToken cancellationToken)
    {
        if (
            await database.Set<ContentItem>().AnyAsync(cancellationToken)
            && (
                !await database.Set<SearchDocument>().IgnoreQueryFilters().AnyAsync(cancellationToken)
                || await mirror.IsMissingAsync(cancellationToken)
            )
        )
        {
            await jobs.AddAsync(new RebuildSearchIndex(), uniqueKey: "first", cancellationToken: cancellationToken);
        }
    }
}
