namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The topic of a subscription field; <c>{argument}</c> stands for the value of an argument.</summary>
/// <param name="name">The topic; the name of the method when absent.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class TopicAttribute(string? name = null) : Attribute
{
    /// <summary>The topic, or null for the name of the method.</summary>
    public string? Name { get; } = name;
}
