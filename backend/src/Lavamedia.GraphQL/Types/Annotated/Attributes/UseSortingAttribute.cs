namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>Adds the argument <c>order</c>, made of the members that the element type declares sortable.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseSortingAttribute : Attribute;
