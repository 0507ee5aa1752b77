namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>Adds the argument <c>where</c>, made of the members that the element type declares filterable.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseFilteringAttribute : Attribute;
