using Lavamedia.Analytics.Events;
using Lavamedia.Analytics.Reading;
using Lavamedia.Content.Reading;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Analytics;

/// <summary>What readers do, and figures about it.</summary>
public sealed class AnalyticsModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.AddEntities();
        module.AddGraphQLTypes();
        module
            .Services.AddScoped<IPersonalData, VisitorData>()
            .AddScoped<RankReading>()
            .AddScoped<IRankReading>(services => services.GetRequiredService<RankReading>())
            .AddScoped<RecordPageViews>()
            .Configure<PageViewOptions>(options => module.Configuration.GetSection("Lavamedia").Bind(options));
        module.MapEndpoints(PageViewEndpoint.Map);
        module.HandleJob<RankPopularity, RankPopularityHandler>("analytics.rank_popularity");
        module.Schedule("analytics.rank_popularity", TimeSpan.FromMinutes(10), new RankPopularity());
        module.HandleJob<CreateEventPartitions, CreateEventPartitionsHandler>("analytics.create_partitions");
        module.Schedule(
            "analytics.create_partitions",
            TimeSpan.FromHours(12),
            new CreateEventPartitions(MonthsAhead: 3)
        );
    }
}
