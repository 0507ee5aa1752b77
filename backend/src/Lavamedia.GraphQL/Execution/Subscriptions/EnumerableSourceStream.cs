using System.Runtime.CompilerServices;
using Lavamedia.GraphQL.Execution.Topics;

namespace Lavamedia.GraphQL.Execution.Subscriptions;

/// <summary>A source stream that a method of the schema writes by itself.</summary>
internal sealed class EnumerableSourceStream<TMessage>(IAsyncEnumerable<TMessage> messages) : ISourceStream
{
    public async IAsyncEnumerable<object?> ReadEventsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var message in messages.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return message;
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
