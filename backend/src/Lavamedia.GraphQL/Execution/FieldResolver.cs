namespace Lavamedia.GraphQL.Execution;

/// <summary>Gives the value of a field: compiled from a C# method, or written by hand for schemas without classes.</summary>
/// <param name="context">The field, its parent and its arguments.</param>
public delegate ValueTask<object?> FieldResolver(ResolverContext context);
