namespace Lavamedia.GraphQL.Execution;

/// <summary>Puts a step around the ones that give a field's value. It may look at the result, change it, or do without the rest.</summary>
/// <param name="next">The rest of the pipeline.</param>
public delegate FieldDelegate FieldMiddleware(FieldDelegate next);
