namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>Marks a field, argument, input member or enum value as deprecated.</summary>
/// <param name="reason">What to use instead.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDeprecatedAttribute(string reason) : Attribute
{
    /// <summary>What to use instead.</summary>
    public string Reason { get; } = reason;
}
