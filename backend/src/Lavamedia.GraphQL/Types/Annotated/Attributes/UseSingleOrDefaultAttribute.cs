namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The <see cref="IQueryable{T}"/> that the method returns has at most one element, which is the value of the field.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseSingleOrDefaultAttribute : Attribute;
