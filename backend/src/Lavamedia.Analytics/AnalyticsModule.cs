using Lavamedia.Analytics.Events;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Analytics;

/// <summary>What readers do, and figures about it.</summary>
public sealed class AnalyticsModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.AddEntities();
        module.Services.AddScoped<IPersonalData, VisitorData>();
        module.HandleJob<CreateEventPartitions, CreateEventPartitionsHandler>("analytics.create_partitions");
        module.Schedule(
            "analytics.create_partitions",
            TimeSpan.FromHours(12),
            new CreateEventPartitions(MonthsAhead: 3)
        );
    }
}
