using System.Reflection;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Gathers what attributes say about the field of a method.</summary>
internal sealed class ResolverFieldDescriptor : IObjectFieldDescriptor
{
    private readonly List<FieldMiddleware> _middleware = [];

    public IObjectFieldDescriptor Use(FieldMiddleware middleware)
    {
        _middleware.Add(middleware);
        return this;
    }

    /// <summary>The steps around the resolver that a method is.</summary>
    public static IReadOnlyList<FieldMiddleware> MiddlewareOf(MethodInfo method)
    {
        var descriptor = new ResolverFieldDescriptor();
        foreach (var attribute in method.GetCustomAttributes<ObjectFieldDescriptorAttribute>())
        {
            attribute.OnConfigure(descriptor, method);
        }

        return descriptor._middleware;
    }
}
