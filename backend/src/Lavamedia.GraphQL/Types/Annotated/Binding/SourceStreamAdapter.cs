using System.Reflection;
using Lavamedia.GraphQL.Execution.Subscriptions;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Takes what a method yields as the events of a subscription: a source stream, or any asynchronous sequence.</summary>
internal static class SourceStreamAdapter
{
    public static Func<object, ISourceStream> Of(MethodInfo source)
    {
        var type = source.ReturnType;
        if (
            type.IsGenericType
            && (
                type.GetGenericTypeDefinition() == typeof(Task<>)
                || type.GetGenericTypeDefinition() == typeof(ValueTask<>)
            )
        )
        {
            type = type.GetGenericArguments()[0];
        }

        if (type.IsAssignableTo(typeof(ISourceStream)))
        {
            return static value => (ISourceStream)value;
        }

        var sequence = type.GetInterfaces()
            .Append(type)
            .FirstOrDefault(candidate =>
                candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)
            );
        return sequence is null
            ? throw new SchemaBindingException(
                $"{source.DeclaringType!.Name}.{source.Name} must return IAsyncEnumerable<T> or ISourceStream<T> to be a source of events."
            )
            : typeof(SourceStreamAdapter)
                .GetMethod(nameof(Wrap), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(sequence.GetGenericArguments()[0])
                .CreateDelegate<Func<object, ISourceStream>>();
    }

    private static EnumerableSourceStream<TMessage> Wrap<TMessage>(object value) =>
        new((IAsyncEnumerable<TMessage>)value);
}
