using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Lavamedia.Api.Hosting;

/// <summary>Not ready any more once the process was told to stop .</summary>
internal sealed class StoppingHealthCheck(IHostApplicationLifetime lifetime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult(
            lifetime.ApplicationStopping.IsCancellationRequested
                ? HealthCheckResult.Degraded("The process is stopping.")
                : HealthCheckResult.Healthy()
        );
}
