namespace Lavamedia.GraphQL.Execution;

/// <summary>A step of a field's pipeline; the innermost gives the value.</summary>
/// <param name="context">The field and its result so far.</param>
public delegate ValueTask FieldDelegate(IMiddlewareContext context);
