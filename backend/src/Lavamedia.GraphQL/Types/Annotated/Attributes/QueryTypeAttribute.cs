namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The public static methods of this class are root fields of <c>Query</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;
