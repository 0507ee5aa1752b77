using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lavamedia.GraphQL.DependencyInjection;

/// <summary>Registers the engine.</summary>
public static class GraphQLServiceCollectionExtensions
{
    /// <summary>
    /// The GraphQL server of the host: <see cref="Schema"/> and <see cref="IRequestExecutor"/>, built when first asked for. Called again, it
    /// gives the same builder, so that every module adds its types.
    /// </summary>
    public static IGraphQLServerBuilder AddGraphQLServer(this IServiceCollection services)
    {
        var known = services
            .Select(service => service.ImplementationInstance)
            .OfType<GraphQLServerBuilder>()
            .SingleOrDefault();
        if (known is not null)
        {
            return known;
        }

        var builder = new GraphQLServerBuilder(services);
        services.AddSingleton(builder);
        services.AddLogging();
        services.TryAddSingleton<IFieldAuthorizer, ClaimsFieldAuthorizer>();
        services.AddSingleton(_ => builder.Options);
        services.AddSingleton<FieldFailures>();
        services.AddScoped<BatchScheduler>();
        services.AddSingleton<LocalTopics>();
        services.AddSingleton<SchemaHost>();
        services.AddSingleton<IRequestExecutor>(provider => provider.GetRequiredService<SchemaHost>());
        services.AddSingleton<ISchemaReloader>(provider => provider.GetRequiredService<SchemaHost>());
        // The schema of the moment at which it is asked for.
        services.AddTransient(provider => provider.GetRequiredService<SchemaHost>().Schema);
        return builder;
    }

    /// <summary>Lets topics carry events within this process only: for hosts of one instance, and for tests.</summary>
    public static IGraphQLServerBuilder AddInProcessTopics(this IGraphQLServerBuilder builder)
    {
        builder.Services.TryAddSingleton<InProcessTopics>();
        builder.Services.TryAddSingleton<ITopicEventSender>(static provider =>
            provider.GetRequiredService<InProcessTopics>()
        );
        builder.Services.TryAddSingleton<ITopicEventReceiver>(static provider =>
            provider.GetRequiredService<InProcessTopics>()
        );
        return builder;
    }
}
