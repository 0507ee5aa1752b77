using Lavamedia.Platform.Blobs;
using Lavamedia.Platform.Jobs;

namespace Lavamedia.Media.Uploads;

/// <summary>The job that removes what uploads of killed processes left behind.</summary>
public sealed record RemoveAbandonedDrafts;

/// <summary>Removes drafts that nobody can be writing any more; committed files are not looked at.</summary>
public sealed class RemoveAbandonedDraftsHandler(IBlobStore blobs) : IJobHandler<RemoveAbandonedDrafts>
{
    private static readonly TimeSpan LongestUpload = TimeSpan.FromHours(24);

    /// <inheritdoc />
    public Task RunAsync(RemoveAbandonedDrafts job, JobExecution execution, CancellationToken cancellationToken) =>
        blobs.RemoveAbandonedDraftsAsync(LongestUpload, cancellationToken);
}
