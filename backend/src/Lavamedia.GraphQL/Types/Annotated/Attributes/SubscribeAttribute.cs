namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The method maps each event of a topic to the value of the subscription field.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>The name of the method that opens the event stream; the topic is used when absent.</summary>
    public string? With { get; init; }

    /// <summary>
    /// Whether an event is left out for a subscriber to whom the field is null, such as an item that he may not see. Without it he gets
    /// the null, and so learns that something happened.
    /// </summary>
    public bool OmitsNull { get; init; }
}
