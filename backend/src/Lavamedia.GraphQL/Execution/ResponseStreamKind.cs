namespace Lavamedia.GraphQL.Execution;

/// <summary>What the payloads of a <see cref="ResponseStream"/> are to each other.</summary>
public enum ResponseStreamKind
{
    /// <summary>
    /// The parts of one response (<c>@defer</c>, <c>@stream</c>): the first has <c>data</c>, <c>pending</c> and <c>hasNext</c>, the others
    /// <c>incremental</c>, <c>completed</c> and <c>hasNext</c>; the last, and only the last, has <c>"hasNext":false</c>.
    /// </summary>
    Incremental,

    /// <summary>Each payload is a whole response to one event of a subscription.</summary>
    Subscription,
}
