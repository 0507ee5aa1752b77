namespace Lavamedia.GraphQL.Execution.Topics;

/// <summary>The events of one subscriber (the source stream of spec section 6.2.3.1). Read once; disposed, it takes no more events.</summary>
public interface ISourceStream : IAsyncDisposable
{
    /// <summary>The events as they come, until the source has no more or fails.</summary>
    IAsyncEnumerable<object?> ReadEventsAsync(CancellationToken cancellationToken);
}
