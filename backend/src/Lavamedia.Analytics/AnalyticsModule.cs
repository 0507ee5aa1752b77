using Lavamedia.Analytics.Events;
using Lavamedia.Platform.Modules;

namespace Lavamedia.Analytics;

/// <summary>What readers do, and figures about it.</summary>
public sealed class AnalyticsModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.AddEntities();
        module.HandleJob<CreateEventPartitions, CreateEventPartitionsHandler>("analytics.create_partitions");
        module.Schedule(
            "analytics.create_partitions",
            TimeSpan.FromHours(12),
            new CreateEventPartitions(MonthsAhead: 3)
        );
    }
}
