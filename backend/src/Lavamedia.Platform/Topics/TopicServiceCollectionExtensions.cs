using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.Execution.Topics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Platform.Topics;

/// <summary>Chooses what carries the events of subscriptions between processes.</summary>
internal static class TopicServiceCollectionExtensions
{
    /// <summary>
    /// Redis where <c>Lavamedia:Redis</c> names one, else the database that all processes share. What can do without Redis waits for
    /// its answers as long as <c>Lavamedia:RedisPatience</c> says.
    /// </summary>
    public static IServiceCollection AddTopics(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddGraphQLServer();
        return configuration["Lavamedia:Redis"] is { Length: > 0 } redis
            ? services
                .AddSingleton(_ => new RedisConnection(redis)
                {
                    Patience = configuration.GetValue("Lavamedia:RedisPatience", RedisConnection.DefaultPatience),
                })
                .AddTopics<RedisTopics>()
            : services.AddTopics<PostgresTopics>();
    }

    private static IServiceCollection AddTopics<TTopics>(this IServiceCollection services)
        where TTopics : class, ITopicEventSender, ITopicEventReceiver =>
        services
            .AddSingleton<TTopics>()
            .AddSingleton<ITopicEventSender>(provider => provider.GetRequiredService<TTopics>())
            .AddSingleton<ITopicEventReceiver>(provider => provider.GetRequiredService<TTopics>());
}
