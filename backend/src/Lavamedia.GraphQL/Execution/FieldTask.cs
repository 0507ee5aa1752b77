using Lavamedia.GraphQL.Execution.Values;

namespace Lavamedia.GraphQL.Execution;

/// <summary>One field that waits for its resolver, and the place that its value goes to.</summary>
internal sealed class FieldTask(ResolverContext context, object?[] target, int index)
{
    public ResolverContext Context { get; } = context;

    /// <summary>What the resolver gave: a raw value, or a <see cref="FailedValue"/>.</summary>
    public object? Value { get; set; }

    public void Store(object? completed) => target[index] = completed;
}
