using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs.Running;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Lavamedia.Api.Hosting;

/// <summary>Says how the process is .</summary>
internal static class HealthConfiguration
{
    public static void AddHealth(this IServiceCollection services) =>
        services
            .AddSingleton<WarmUp>()
            .AddSingleton<IStartUpWork>(provider => provider.GetRequiredService<WarmUp>())
            .AddSingleton<WarmUpHealthCheck>()
            .AddSingleton<StoppingHealthCheck>()
            .AddHealthChecks()
            .AddDbContextCheck<LavamediaDbContext>("database")
            .AddCheck<WarmUpHealthCheck>("warm-up")
            .AddCheck<StoppingHealthCheck>("stopping");

    /// <summary>Live: the process works, nothing else. Ready: it can serve, so the database answers, the schema is there, and nobody has said stop.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks(
            "/health/ready",
            new HealthCheckOptions
            {
                // Who starts or stops is not ready, but nothing is wrong with it: what is unhealthy is logged as an error.
                ResultStatusCodes = { [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable },
            }
        );
    }
}
