namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The parameter receives the object whose field is resolved.</summary>
/// <param name="members">Names of the members that the resolver reads. When the parent comes from a data source only these are
/// loaded and set: reading any other one gives its default value. Paths through to-one members are written with dots.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(params string[] members) : Attribute
{
    /// <summary>Names of the members that the resolver reads.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
