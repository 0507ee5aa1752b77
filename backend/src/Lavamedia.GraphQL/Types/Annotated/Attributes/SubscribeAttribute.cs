namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The method maps each event of a topic to the value of the subscription field.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>The name of the method that opens the event stream; the topic is used when absent.</summary>
    public string? With { get; init; }
}
