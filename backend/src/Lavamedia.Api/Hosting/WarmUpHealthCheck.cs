using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Lavamedia.Api.Hosting;

/// <summary>
/// Not ready before schema and model are there: whoever sends readers to a process that still builds them lets them wait, and the portal gives up on
/// an article after two seconds.
/// </summary>
internal sealed class WarmUpHealthCheck(WarmUp warmUp) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult(
            warmUp.IsRunning ? HealthCheckResult.Degraded("The schema is being built.") : HealthCheckResult.Healthy()
        );
}
