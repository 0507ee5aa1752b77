namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>Lifts the <see cref="AuthorizeAttribute"/> of the declaring class for this field.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property)]
public sealed class AllowAnonymousAttribute : Attribute;
