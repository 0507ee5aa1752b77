namespace Lavamedia.GraphQL.Execution.Topics;

/// <summary>The events of one subscriber, typed.</summary>
/// <typeparam name="TMessage">What an event carries.</typeparam>
public interface ISourceStream<out TMessage> : ISourceStream
{
    /// <summary>The events as they come, until the source has no more or fails.</summary>
    new IAsyncEnumerable<TMessage> ReadEventsAsync(CancellationToken cancellationToken);
}
