using Lavamedia.Platform.Jobs;

namespace Lavamedia.Search.Indexing;

/// <summary>
/// Makes every document anew, beside readers who search meanwhile. It also heals what was missed: an installation from before
/// there was an index, a person who changed the name, a dead letter.
/// </summary>
internal sealed class RebuildSearchIndexHandler(WriteSearchDocuments write, IDocumentMirror mirror)
    : IJobHandler<RebuildSearchIndex>
{
    public static JobPolicy Policy { get; } =
        new(5, TimeSpan.FromMinutes(30), TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(10))
        {
            Lane = JobLaneKind.Long,
        };

    public async Task RunAsync(RebuildSearchIndex job, JobExecution execution, CancellationToken cancellationToken)
    {
        await write.CategoriesAsync(id: null, cancellationToken);
        await write.TagsAsync(id: null, cancellationToken);
        await write.AuthorsAsync(cancellationToken);
        await write.AllMediaAsync(cancellationToken);
        await write.AllContentAsync(cancellationToken);
        await write.RecentAsync(cancellationToken);
        await mirror.RebuildAsync(cancellationToken);
    }
}
