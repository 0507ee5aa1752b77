using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.Planning;

/// <summary>
/// A resolver that needs only its parent and services and gives its value at once, so that thousands of them run without
/// a context or a task for each.
/// </summary>
/// <param name="services">The types of the services, in the order of the call.</param>
/// <param name="compile">Makes what gives the value for a parent, with the services; called when the first value is asked for.</param>
public sealed class ImmediateResolver(IReadOnlyList<Type> services, Func<Func<object?, object?[], object?>> compile)
{
    private Func<object?, object?[], object?> Call => field ??= compile();

    /// <summary>The services, found once for all parents of a field.</summary>
    public object?[] ServicesFrom(IServiceProvider provider)
    {
        var found = new object?[services.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = provider.GetRequiredService(services[i]);
        }

        return found;
    }

    /// <summary>The value for one parent.</summary>
    public object? Resolve(object? parent, object?[] found) => Call(parent, found);
}
