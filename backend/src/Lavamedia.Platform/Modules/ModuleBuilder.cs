using System.Reflection;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Events;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Jobs.Schedules;
using Lavamedia.Platform.Seeding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lavamedia.Platform.Modules;

/// <summary>What a module may bring: services, tables, GraphQL types, permissions, handlers, schedules, endpoints.</summary>
public sealed class ModuleBuilder
{
    private readonly Assembly assembly;
    private readonly ModuleCatalog catalog;

    internal ModuleBuilder(
        Assembly assembly,
        ModuleCatalog catalog,
        IServiceCollection services,
        IConfiguration configuration
    )
    {
        this.assembly = assembly;
        this.catalog = catalog;
        Services = services;
        Configuration = configuration;
    }

    /// <summary>The services of the process.</summary>
    public IServiceCollection Services { get; }

    /// <summary>The configuration of the process; the product's own keys lie under <c>Lavamedia</c>.</summary>
    public IConfiguration Configuration { get; }

    /// <summary>Adds every <c>IEntityTypeConfiguration</c> of the module's assembly to the one DbContext.</summary>
    public ModuleBuilder AddEntities()
    {
        catalog.AddEntityAssembly(assembly);
        return this;
    }

    /// <summary>Adds every annotated GraphQL class of the module's assembly to the one schema.</summary>
    public ModuleBuilder AddGraphQLTypes()
    {
        catalog.AddGraphQLAssembly(assembly);
        return this;
    }

    /// <summary>Declares permissions; Identity stores them and gives them to the roles that hold them by default.</summary>
    public ModuleBuilder AddPermissions(params PermissionDefinition[] permissions)
    {
        catalog.AddPermissions(permissions);
        return this;
    }

    /// <summary>Lets <typeparamref name="THandler"/> run the jobs of a kind.</summary>
    /// <typeparam name="TJob">The payload, a record that survives JSON.</typeparam>
    /// <typeparam name="THandler">The handler, created anew in a scope of its own for every attempt.</typeparam>
    /// <param name="kind">The stable name under which jobs are stored, such as <c>media.generate_variants</c>.</param>
    /// <param name="policy">Attempts, timeout and back-off; the default suits short jobs.</param>
    public ModuleBuilder HandleJob<TJob, THandler>(string kind, JobPolicy? policy = null)
        where TJob : class
        where THandler : class, IJobHandler<TJob>
    {
        Services.TryAddScoped<THandler>();
        catalog.AddJobKind(JobKind.For<TJob, THandler>(kind, policy ?? JobPolicy.Default));
        return this;
    }

    /// <summary>
    /// Lets <typeparamref name="THandler"/> hear an event of this or another module. Each handler of an event is a job
    /// of its own, so one that fails is tried again without the others.
    /// </summary>
    /// <typeparam name="TEvent">The event, a record that survives JSON.</typeparam>
    /// <typeparam name="THandler">The handler, created anew in a scope of its own for every attempt.</typeparam>
    /// <param name="kind">The stable name under which the handler's jobs are stored, such as <c>portal.revalidate</c>.</param>
    /// <param name="policy">Attempts, timeout and back-off; the default suits short work.</param>
    public ModuleBuilder HandleEvent<TEvent, THandler>(string kind, JobPolicy? policy = null)
        where TEvent : class, IDomainEvent
        where THandler : class, IDomainEventHandler<TEvent>
    {
        Services.TryAddScoped<THandler>();
        catalog.AddEventHandler(typeof(TEvent), JobKind.ForEvent<TEvent, THandler>(kind, policy ?? JobPolicy.Default));
        return this;
    }

    /// <summary>Adds a job at fixed intervals of database time, once for all processes together.</summary>
    /// <param name="name">The stable name of the schedule.</param>
    /// <param name="every">The time between two jobs.</param>
    /// <param name="job">The payload of each job; its type needs a handler.</param>
    public ModuleBuilder Schedule<TJob>(string name, TimeSpan every, TJob job)
        where TJob : class
    {
        catalog.AddSchedule(new JobSchedule(name, every, typeof(TJob), job));
        return this;
    }

    /// <summary>Adds rows that the code defines; every <c>migrate</c> brings them up to date.</summary>
    public ModuleBuilder AddReferenceData<TData>()
        where TData : class, IReferenceData
    {
        Services.AddScoped<IReferenceData, TData>();
        return this;
    }

    /// <summary>Adds data at <c>lavamedia seed</c>.</summary>
    public ModuleBuilder AddSeeder<TSeeder>()
        where TSeeder : class, ISeeder
    {
        Services.AddScoped<ISeeder, TSeeder>();
        return this;
    }

    /// <summary>Adds HTTP endpoints of the module to the host.</summary>
    public ModuleBuilder MapEndpoints(Action<IEndpointRouteBuilder> map)
    {
        catalog.AddEndpoints(map);
        return this;
    }
}
