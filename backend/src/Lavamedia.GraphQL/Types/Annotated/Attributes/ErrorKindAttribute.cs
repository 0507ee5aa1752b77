namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>Says of an expected error what sort of refusal it is (<see cref="IGraphQLError"/>).</summary>
/// <param name="kind">The sort.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ErrorKindAttribute(ErrorKind kind) : Attribute
{
    /// <summary>The sort.</summary>
    public ErrorKind Kind { get; } = kind;
}
