using System.Reflection;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.GraphQL.Types.Annotated.Binding;
using Lavamedia.GraphQL.Types.Annotated.Scalars;
using Lavamedia.GraphQL.Types.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.DependencyInjection;

/// <summary>What the modules added so far.</summary>
internal sealed class GraphQLServerBuilder(IServiceCollection services) : IGraphQLServerBuilder
{
    private readonly List<Type> _classes = [];
    private readonly HashSet<string> _policies = new(StringComparer.Ordinal);
    private Task<ObjectDescriptions>? _ahead;

    public IServiceCollection Services { get; } = services;

    public IReadOnlyList<Type> Classes => _classes;

    public IReadOnlySet<string> Policies => _policies;

    public ScalarRegistry Scalars { get; } = new();

    public ExecutionOptions Options { get; } = new();

    public IGraphQLServerBuilder AddTypes(Assembly assembly)
    {
        foreach (
            var type in AnnotatedTypes
                .Of(assembly)
                .Where(type => AnnotatedClass.IsAnnotated(type) || type.IsDefined(typeof(DataLoaderAttribute)))
        )
        {
            AddType(type);
        }

        return this;
    }

    public IGraphQLServerBuilder AddType(Type type)
    {
        if (type.IsDefined(typeof(DataLoaderAttribute)))
        {
            Services.AddScoped(type);
        }
        else if (!_classes.Contains(type))
        {
            _classes.Add(type);
            _ahead = null;
        }

        return this;
    }

    public IGraphQLServerBuilder AddScalar(string name, Type? runtimeType, Func<ScalarTypeConfiguration> make)
    {
        Scalars.Add(name, runtimeType, make);
        return this;
    }

    public IGraphQLServerBuilder AddPolicies(params IEnumerable<string> policies)
    {
        _policies.UnionWith(policies);
        return this;
    }

    public IGraphQLServerBuilder ModifyOptions(Action<ExecutionOptions> change)
    {
        change(Options);
        return this;
    }

    public IGraphQLServerBuilder ReadAhead()
    {
        _ahead = Task.Run(() => new ObjectDescriptions(_classes));
        return this;
    }

    /// <summary>What the classes say about object types, for one schema: type modules add to it.</summary>
    /// <exception cref="SchemaBindingException">The classes contradict each other.</exception>
    public ObjectDescriptions Describe() =>
        Interlocked.Exchange(ref _ahead, null) is { } ahead
            ? ahead.GetAwaiter().GetResult()
            : new ObjectDescriptions(_classes);
}
