using Lavamedia.GraphQL.Errors;

namespace Lavamedia.GraphQL.Execution.Topics;

/// <summary>A subscriber did not read its events as fast as they came, and was dropped (rule R-13).</summary>
/// <param name="capacity">How many events were waiting for it.</param>
public sealed class SlowSubscriberException(int capacity)
    : Exception($"The subscription was ended because {capacity} events were waiting for their reader.")
{
    /// <summary>What the client is told.</summary>
    public GraphQLError ToError() => new(Message) { Code = ExecutionErrorCodes.SubscriberTooSlow };
}
