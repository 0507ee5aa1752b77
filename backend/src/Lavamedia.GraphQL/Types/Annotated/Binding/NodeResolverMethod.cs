using System.Reflection;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Planning;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>A method marked <c>[NodeResolver]</c>: its first parameter is the raw key, the others are services.</summary>
internal static class NodeResolverMethod
{
    public static Func<ResolverContext, object, ValueTask<object?>> Compile(MethodInfo method)
    {
        if (method.ReturnType is not { IsGenericType: true } type || type.GetGenericTypeDefinition() != typeof(Task<>))
        {
            throw new SchemaBindingException(
                $"{method.DeclaringType!.Name}.{method.Name} must return Task<T> to be a node resolver."
            );
        }

        var invoker = MethodInvoker.Create(method);
        var parameters = method.GetParameters();
        var result = type.GetProperty(nameof(Task<object>.Result))!;
        return async (context, key) =>
        {
            var arguments = parameters
                .Select<ParameterInfo, object?>(
                    (parameter, i) =>
                        i == 0 ? key
                        : parameter.ParameterType == typeof(CancellationToken) ? context.CancellationToken
                        : context.Services.GetRequiredService(parameter.ParameterType)
                )
                .ToArray();
            var task = (Task)invoker.Invoke(null, arguments.AsSpan())!;
            await task.ConfigureAwait(false);
            return result.GetValue(task);
        };
    }
}
