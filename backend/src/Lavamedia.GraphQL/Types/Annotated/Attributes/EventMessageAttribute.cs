namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The parameter receives the message of the event.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
