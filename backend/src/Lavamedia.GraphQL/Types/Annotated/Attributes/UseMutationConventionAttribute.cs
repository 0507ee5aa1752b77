namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>Changes what the mutation convention gives a field. The convention itself holds for every mutation.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseMutationConventionAttribute : Attribute
{
    /// <summary>The name of the payload's field; the returned type in camel case when absent.</summary>
    public string? PayloadFieldName { get; init; }

    /// <summary>Whether the method stands in the schema as it is written: no <c>input</c>, no payload.</summary>
    public bool Disable { get; init; }
}
