using Lavamedia.GraphQL.EntityFramework.Execution;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Planning;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.EntityFramework;

/// <summary>Registration.</summary>
public static class EntityFrameworkServiceCollectionExtensions
{
    /// <summary>Lets the GraphQL engine read the entities of a context: each selection becomes one round trip.</summary>
    /// <typeparam name="TContext">The context, a scoped service on PostgreSQL.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options.</param>
    public static IServiceCollection AddEntityFrameworkSelections<TContext>(
        this IServiceCollection services,
        Action<EntityFrameworkOptions>? configure = null
    )
        where TContext : DbContext
    {
        var options = new EntityFrameworkOptions();
        configure?.Invoke(options);
        services.AddSingleton(options);
        return services.AddSelections<TContext>();
    }

    /// <summary>As above, with options that depend on other services, such as configuration.</summary>
    /// <typeparam name="TContext">The context, a scoped service on PostgreSQL.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configure">Changes the options.</param>
    public static IServiceCollection AddEntityFrameworkSelections<TContext>(
        this IServiceCollection services,
        Action<IServiceProvider, EntityFrameworkOptions> configure
    )
        where TContext : DbContext
    {
        services.AddSingleton(provider =>
        {
            var options = new EntityFrameworkOptions();
            configure(provider, options);
            return options;
        });
        return services.AddSelections<TContext>();
    }

    private static IServiceCollection AddSelections<TContext>(this IServiceCollection services)
        where TContext : DbContext
    {
        services.AddSingleton<EntityModel<TContext>>();
        services.AddSingleton<ReadConnections<TContext>>();
        services.AddSingleton<EntityBatches<TContext>>();
        services.AddSingleton<ISelectionPlanner, EntityPlanner<TContext>>();
        services.AddSingleton<IResponseExtension, DataStatisticsExtension>();
        return services;
    }
}
