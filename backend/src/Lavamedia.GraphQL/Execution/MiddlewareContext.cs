using System.Security.Claims;
using Lavamedia.GraphQL.Planning;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.Execution;

/// <summary>One run of a field's pipeline.</summary>
internal sealed class MiddlewareContext(ResolverContext resolver) : IMiddlewareContext
{
    public ResolverContext Resolver { get; } = resolver;

    public object? Result { get; set; }

    public FieldSelection Selection => Resolver.Selection;

    public ClaimsPrincipal User => Resolver.User;

    public CancellationToken RequestAborted => Resolver.CancellationToken;

    public T Parent<T>() => (T)Resolver.Parent!;

    public T Service<T>()
        where T : notnull => Resolver.Services.GetRequiredService<T>();

    public T ArgumentValue<T>(string name) => (T)Resolver.Arguments[name]!;

    /// <summary>A resolver with steps around it, the first of them outermost.</summary>
    public static FieldResolver Around(FieldResolver resolver, IReadOnlyList<FieldMiddleware> steps)
    {
        if (steps.Count == 0)
        {
            return resolver;
        }

        FieldDelegate pipeline = async context =>
            context.Result = await resolver(((MiddlewareContext)context).Resolver).ConfigureAwait(false);
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            pipeline = steps[i](pipeline);
        }

        return async resolverContext =>
        {
            var context = new MiddlewareContext(resolverContext);
            await pipeline(context).ConfigureAwait(false);
            return context.Result;
        };
    }
}
