namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The public static methods of this class are root fields of <c>Mutation</c>, each with one <c>input</c> argument and a payload.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationTypeAttribute : Attribute;
