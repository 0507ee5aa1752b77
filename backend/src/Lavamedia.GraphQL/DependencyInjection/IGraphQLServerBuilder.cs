using System.Reflection;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Types.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.DependencyInjection;

/// <summary>Gathers the parts of the one GraphQL server of a host. Every module adds its own.</summary>
public interface IGraphQLServerBuilder
{
    /// <summary>The services of the host.</summary>
    IServiceCollection Services { get; }

    /// <summary>Adds all annotated classes of an assembly, and registers its data loaders.</summary>
    IGraphQLServerBuilder AddTypes(Assembly assembly);

    /// <summary>Adds one annotated class, or one data loader.</summary>
    IGraphQLServerBuilder AddType(Type type);

    /// <summary>Adds a scalar, which enters the schema when something uses it.</summary>
    /// <param name="name">The name.</param>
    /// <param name="runtimeType">The C# type that it shows; null when members name it by <c>[GraphQLType]</c>.</param>
    /// <param name="make">Makes the definition.</param>
    IGraphQLServerBuilder AddScalar(string name, Type? runtimeType, Func<ScalarTypeConfiguration> make);

    /// <summary>
    /// Registers policies that <c>[Authorize]</c> may name. Once any is registered, a schema that names another is refused: nobody could
    /// ever be given that right.
    /// </summary>
    IGraphQLServerBuilder AddPolicies(params IEnumerable<string> policies);

    /// <summary>Changes the limits.</summary>
    IGraphQLServerBuilder ModifyOptions(Action<ExecutionOptions> change);

    /// <summary>
    /// Begins to gather what the classes say, on another thread, while the host is still put together. To be called when all of them were added: a
    /// class that comes later lets the first schema gather it anew.
    /// </summary>
    IGraphQLServerBuilder ReadAhead();
}
