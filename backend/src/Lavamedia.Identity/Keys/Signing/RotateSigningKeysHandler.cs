using Lavamedia.Platform.Jobs;

namespace Lavamedia.Identity.Keys.Signing;

internal sealed class RotateSigningKeysHandler(RotateSigningKeys rotate) : IJobHandler<RotateSigningKeysJob>
{
    public Task RunAsync(RotateSigningKeysJob job, JobExecution execution, CancellationToken cancellationToken) =>
        rotate.RunAsync(cancellationToken);
}
