using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Annotated.Binding;
using Lavamedia.GraphQL.Types.Building;
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
        services.AddSingleton(provider => BuildSchema(builder, provider));
        services.AddSingleton(provider =>
            RequestExecutorFactory.Create(provider.GetRequiredService<Schema>(), provider)
        );
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

    private static Schema BuildSchema(GraphQLServerBuilder builder, IServiceProvider provider)
    {
        var assembler = new SchemaAssembler(builder.Classes, builder.Scalars);
        if (builder.Options.EnableDefer)
        {
            IncrementalDirectives.AddDefer(assembler.Builder);
        }

        if (builder.Options.EnableStream)
        {
            IncrementalDirectives.AddStream(assembler.Builder);
        }

        var schema = assembler.Build();
        PolicyNames.Check(schema, builder.Policies, builder.Options.HasDefaultPolicy);
        foreach (var planner in provider.GetServices<ISelectionPlanner>())
        {
            planner.Validate(schema);
        }

        return schema;
    }
}
