using Lavamedia.Platform;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Modules;
using Lavamedia.Testing.Database;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Testing.Modules;

/// <summary>Modules composed over a database of their own, as the host composes them, without HTTP.</summary>
public sealed class TestHost : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly ServiceProvider services;

    private TestHost(TestDatabase database, ServiceProvider services)
    {
        this.database = database;
        this.services = services;
    }

    /// <summary>How to reach the database.</summary>
    public string ConnectionString => database.ConnectionString;

    /// <summary>The services of the process; take scoped ones from <see cref="Scope"/>.</summary>
    public IServiceProvider Services => services;

    /// <summary>Composes modules over a database with every migration applied.</summary>
    /// <param name="modules">The modules above Platform; all of them, for the migrations know all tables.</param>
    /// <param name="configure">Replaces services, such as a clock.</param>
    public static async Task<TestHost> StartAsync(
        IReadOnlyList<IModule> modules,
        Action<IServiceCollection>? configure = null
    )
    {
        var database = await TestDatabase.CreateAsync(
            "migrated",
            connectionString => PrepareAsync(connectionString, modules, context => context.Database.MigrateAsync())
        );
        return new TestHost(database, Compose(database.ConnectionString, modules, configure));
    }

    /// <summary>Composes modules over the tables of their own entities, without migrations: no triggers, no partitions.</summary>
    /// <param name="modules">The modules above Platform.</param>
    /// <param name="configure">Replaces services, such as a clock.</param>
    public static async Task<TestHost> StartFromModelAsync(
        IReadOnlyList<IModule> modules,
        Action<IServiceCollection>? configure = null
    )
    {
        var template = string.Join('|', modules.Select(module => module.GetType().FullName));
        var database = await TestDatabase.CreateAsync(
            template,
            connectionString =>
                PrepareAsync(connectionString, modules, context => context.Database.EnsureCreatedAsync())
        );
        return new TestHost(database, Compose(database.ConnectionString, modules, configure));
    }

    /// <summary>A scope of a reader, or of a user with the given permissions.</summary>
    public AsyncServiceScope Scope(Guid? userId = null, params IEnumerable<string> permissions)
    {
        var scope = services.CreateAsyncScope();
        if (userId is { } id)
        {
            scope
                .ServiceProvider.GetRequiredService<Viewer>()
                .SignIn(id, permissions.ToHashSet(StringComparer.Ordinal));
        }

        return scope;
    }

    /// <summary>Another process over the same database, for what several instances or a new configuration must agree on.</summary>
    public ServiceProvider Compose(IReadOnlyList<IModule> modules, Action<IServiceCollection>? configure = null) =>
        Compose(database.ConnectionString, modules, configure);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }

    private static async Task PrepareAsync(
        string connectionString,
        IReadOnlyList<IModule> modules,
        Func<LavamediaDbContext, Task> prepare
    )
    {
        await using var services = Compose(connectionString, modules, configure: null);
        await using var scope = services.CreateAsyncScope();
        await prepare(scope.ServiceProvider.GetRequiredService<LavamediaDbContext>());
    }

    private static ServiceProvider Compose(
        string connectionString,
        IReadOnlyList<IModule> modules,
        Action<IServiceCollection>? configure
    )
    {
        var services = new ServiceCollection();
        var configuration = new ConfigurationBuilder().Build();
        services.AddSingleton<IConfiguration>(configuration);
        services.AddLogging();
        services.AddModules(configuration, [new PlatformModule(connectionString), .. modules]);
        configure?.Invoke(services);
        return services.BuildServiceProvider(validateScopes: true);
    }
}
