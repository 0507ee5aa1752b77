using System.Reflection;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Jobs.Schedules;
using Microsoft.AspNetCore.Routing;

namespace Lavamedia.Platform.Modules;

/// <summary>Everything that the registered modules brought together; fixed once the process is composed.</summary>
public sealed class ModuleCatalog
{
    private readonly List<Assembly> entityAssemblies = [];
    private readonly List<Assembly> graphQLAssemblies = [];
    private readonly List<PermissionDefinition> permissions = [];
    private readonly Dictionary<string, JobKind> jobKinds = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, string> kindsByPayload = [];
    private readonly Dictionary<Type, List<JobKind>> eventHandlers = [];
    private readonly List<JobSchedule> schedules = [];
    private readonly List<Action<IEndpointRouteBuilder>> endpoints = [];

    /// <summary>Assemblies whose entity configurations make the model.</summary>
    public IReadOnlyList<Assembly> EntityAssemblies => entityAssemblies;

    /// <summary>Assemblies whose annotated classes make the GraphQL schema.</summary>
    public IReadOnlyList<Assembly> GraphQLAssemblies => graphQLAssemblies;

    /// <summary>Every permission that any module knows, in order of declaration.</summary>
    public IReadOnlyList<PermissionDefinition> Permissions => permissions;

    /// <summary>The kinds of jobs that this process can run, by name.</summary>
    public IReadOnlyDictionary<string, JobKind> JobKinds => jobKinds;

    /// <summary>The schedules of all modules.</summary>
    public IReadOnlyList<JobSchedule> Schedules => schedules;

    /// <summary>The kind under which a payload of this type is queued.</summary>
    /// <exception cref="InvalidOperationException">No module handles such jobs.</exception>
    public JobKind KindOf(Type payload) =>
        kindsByPayload.TryGetValue(payload, out var name)
            ? jobKinds[name]
            : throw new InvalidOperationException(
                $"No module handles jobs of type {payload.Name}. Register a handler with ModuleBuilder.HandleJob."
            );

    /// <summary>The kinds of jobs that an event of this type becomes, one for each handler.</summary>
    public IReadOnlyList<JobKind> HandlersOf(Type domainEvent) =>
        eventHandlers.TryGetValue(domainEvent, out var kinds) ? kinds : [];

    /// <summary>Adds the endpoints of all modules.</summary>
    public void MapEndpoints(IEndpointRouteBuilder routes)
    {
        foreach (var map in endpoints)
        {
            map(routes);
        }
    }

    internal void AddEntityAssembly(Assembly assembly) => entityAssemblies.Add(assembly);

    internal void AddGraphQLAssembly(Assembly assembly) => graphQLAssemblies.Add(assembly);

    internal void AddPermissions(IEnumerable<PermissionDefinition> definitions) => permissions.AddRange(definitions);

    internal void AddJobKind(JobKind kind)
    {
        AddKindName(kind);
        if (!kindsByPayload.TryAdd(kind.PayloadType, kind.Name))
        {
            throw new InvalidOperationException($"Jobs of type {kind.PayloadType.Name} have two handlers.");
        }
    }

    internal void AddEventHandler(Type domainEvent, JobKind kind)
    {
        AddKindName(kind);
        if (!eventHandlers.TryGetValue(domainEvent, out var kinds))
        {
            eventHandlers.Add(domainEvent, kinds = []);
        }

        kinds.Add(kind);
    }

    internal void AddSchedule(JobSchedule schedule) => schedules.Add(schedule);

    internal void AddEndpoints(Action<IEndpointRouteBuilder> map) => endpoints.Add(map);

    private void AddKindName(JobKind kind)
    {
        if (!jobKinds.TryAdd(kind.Name, kind))
        {
            throw new InvalidOperationException($"The job kind '{kind.Name}' is registered twice.");
        }
    }
}
