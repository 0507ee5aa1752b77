using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Planning;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>
/// A static method as a resolver: where each parameter comes from, and a call that is compiled when the field is first asked for. Compiling
/// the calls of all fields would take a fifth of the start, and a process hardly ever hears of every one.
/// </summary>
internal sealed class ResolverMethod
{
    private readonly Func<ResolverContext, ArgumentValues, object?>[] _parameters;

    /// <param name="method">The method.</param>
    /// <param name="inputs">What knows the types of arguments.</param>
    /// <param name="mayBeVoid">Whether the method may do without a value, because it is no field.</param>
    public ResolverMethod(MethodInfo method, InputTypeBinder inputs, bool mayBeVoid = false)
    {
        if (!method.IsStatic)
        {
            throw new SchemaBindingException(
                $"{method.DeclaringType!.Name}.{method.Name} must be static to be a resolver."
            );
        }

        if (!mayBeVoid && HasNoValue(method))
        {
            throw new SchemaBindingException(
                $"{method.DeclaringType!.Name}.{method.Name} must return a value to be a field."
            );
        }

        Method = method;
        _parameters = [.. method.GetParameters().Select(parameter => Bind(parameter, inputs))];
    }

    public MethodInfo Method { get; }

    public List<Building.InputValueConfiguration> Arguments { get; } = [];

    public List<string> RequiredMembers { get; } = [];

    public bool WaitsForBatch { get; private set; }

    private Func<object?[], ValueTask<object?>> Call => field ??= Compile(Method);

    /// <summary>Whether a method gives its value only after waiting: for a task, or for the data source that runs its query.</summary>
    public static bool Waits(MethodInfo method)
    {
        var type = method.ReturnType;
        return type == typeof(ValueTask)
            || type.IsAssignableTo(typeof(Task))
            || type.IsAssignableTo(typeof(IQueryable))
            || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueTask<>));
    }

    public ValueTask<object?> InvokeAsync(ResolverContext context, ArgumentValues arguments)
    {
        var values = new object?[_parameters.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _parameters[i](context, arguments);
        }

        return Call(values);
    }

    /// <summary>The method as an <see cref="ImmediateResolver"/>, if it takes only its parent and services and does not wait.</summary>
    public ImmediateResolver? Immediate()
    {
        var parameters = Method.GetParameters();
        if (Arguments.Count > 0 || WaitsForBatch || Waits(Method) || Array.Exists(parameters, IsOfRequest))
        {
            return null;
        }

        return new ImmediateResolver(
            [.. parameters.Where(parameter => !IsParent(parameter)).Select(parameter => parameter.ParameterType)],
            () => CompileImmediate(Method)
        );
    }

    private static Func<object?, object?[], object?> CompileImmediate(MethodInfo method)
    {
        var (parent, services) = (Expression.Parameter(typeof(object)), Expression.Parameter(typeof(object?[])));
        var next = 0;
        var values = method
            .GetParameters()
            .Select(parameter =>
                Expression.Convert(
                    IsParent(parameter) ? parent : Expression.ArrayIndex(services, Expression.Constant(next++)),
                    parameter.ParameterType
                )
            );
        var call = Expression.Convert(Expression.Call(method, values), typeof(object));
        return Expression.Lambda<Func<object?, object?[], object?>>(call, parent, services).Compile();
    }

    private static bool IsParent(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<ParentAttribute>() is not null;

    private static bool HasNoValue(MethodInfo method) =>
        method.ReturnType == typeof(void)
        || method.ReturnType == typeof(Task)
        || method.ReturnType == typeof(ValueTask);

    private static bool IsOfRequest(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(CancellationToken)
        || parameter.ParameterType == typeof(ResolverContext)
        || parameter.ParameterType == typeof(ClaimsPrincipal)
        || parameter.ParameterType == typeof(GraphQLRequest)
        || parameter.ParameterType == typeof(IServiceProvider);

    private Func<ResolverContext, ArgumentValues, object?> Bind(ParameterInfo parameter, InputTypeBinder inputs)
    {
        var type = parameter.ParameterType;
        if (parameter.GetCustomAttribute<ParentAttribute>() is { } parent)
        {
            RequiredMembers.AddRange(parent.Members);
            return static (context, _) => context.Parent;
        }

        if (parameter.GetCustomAttribute<EventMessageAttribute>() is not null)
        {
            return static (context, _) => context.Parent;
        }

        if (type == typeof(CancellationToken))
        {
            return static (context, _) => context.CancellationToken;
        }

        if (type == typeof(ResolverContext))
        {
            return static (context, _) => context;
        }

        if (type == typeof(ClaimsPrincipal))
        {
            return static (context, _) => context.User;
        }

        if (type == typeof(GraphQLRequest))
        {
            return static (context, _) => context.Request;
        }

        if (inputs.IsInput(type))
        {
            var (configuration, reader) = inputs.Bind(parameter);
            Arguments.Add(configuration);
            return (_, arguments) => reader.Read(arguments);
        }

        WaitsForBatch |= IsLoader(type) || TakesLoader(type);
        return type == typeof(IServiceProvider)
            ? static (context, _) => context.Services
            : (context, _) => context.Services.GetRequiredService(type);
    }

    private static bool IsLoader(Type type) => type.IsAssignableTo(typeof(IDataLoader));

    /// <summary>
    /// A service may ask a loader on behalf of its resolver. Its resolvers must all be started before any of them is waited for, as if
    /// they had taken the loader themselves; each would load a batch of one otherwise.
    /// </summary>
    private static bool TakesLoader(Type service) =>
        Array.Exists(
            service.GetConstructors(),
            constructor => Array.Exists(constructor.GetParameters(), parameter => IsLoader(parameter.ParameterType))
        );

    private static Func<object?[], ValueTask<object?>> Compile(MethodInfo method)
    {
        var values = Expression.Parameter(typeof(object?[]));
        Expression call = Expression.Call(
            method,
            method
                .GetParameters()
                .Select(
                    (parameter, i) =>
                        Expression.Convert(
                            Expression.ArrayIndex(values, Expression.Constant(i)),
                            parameter.ParameterType
                        )
                )
        );
        var wrapped = method.ReturnType switch
        {
            { IsGenericType: true } type when type.GetGenericTypeDefinition() == typeof(Task<>) => Expression.Call(
                typeof(ResolverMethod),
                nameof(OfTask),
                type.GetGenericArguments(),
                call
            ),
            { IsGenericType: true } type when type.GetGenericTypeDefinition() == typeof(ValueTask<>) => Expression.Call(
                typeof(ResolverMethod),
                nameof(OfValueTask),
                type.GetGenericArguments(),
                call
            ),
            { } type when type == typeof(void) => Expression.Block(
                call,
                Expression.Default(typeof(ValueTask<object?>))
            ),
            _ => (Expression)
                Expression.Call(
                    typeof(ResolverMethod),
                    nameof(OfValue),
                    null,
                    Expression.Convert(call, typeof(object))
                ),
        };
        return Expression.Lambda<Func<object?[], ValueTask<object?>>>(wrapped, values).Compile();
    }

    private static ValueTask<object?> OfValue(object? value) => ValueTask.FromResult(value);

    private static async ValueTask<object?> OfTask<T>(Task<T> task) => await task.ConfigureAwait(false);

    private static async ValueTask<object?> OfValueTask<T>(ValueTask<T> task) => await task.ConfigureAwait(false);
}
