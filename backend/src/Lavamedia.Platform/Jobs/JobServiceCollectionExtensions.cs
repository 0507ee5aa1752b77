using Lavamedia.Platform.Jobs.Operations;
using Lavamedia.Platform.Jobs.Running;
using Lavamedia.Platform.Jobs.Runs;
using Lavamedia.Platform.Jobs.Schedules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lavamedia.Platform.Jobs;

/// <summary>Adds the parts around jobs.</summary>
public static class JobServiceCollectionExtensions
{
    /// <summary>Lets this process run jobs while it is up; without it the process only adds them.</summary>
    public static IServiceCollection AddJobWorker(
        this IServiceCollection services,
        Action<JobWorkerOptions>? configure = null
    )
    {
        var options = new JobWorkerOptions();
        configure?.Invoke(options);
        services.TryAddSingleton(options);
        services.AddSingleton<JobLeases>();
        services.AddSingleton<KindPauses>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<ScheduleClock>();
        services.AddSingleton<JobSignal>();
        services.AddHostedService(provider => provider.GetRequiredService<JobSignal>());
        services.AddHostedService<JobWorker>();
        return services;
    }

    internal static IServiceCollection AddJobs(this IServiceCollection services) =>
        services.AddScoped<IJobQueue, JobQueue>().AddScoped(typeof(JobRuns<>)).AddSingleton<JobOperations>();
}
