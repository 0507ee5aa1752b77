namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The <see cref="IQueryable{T}"/> that the method returns stands for its first element, or null.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseFirstOrDefaultAttribute : Attribute;
