namespace Lavamedia.GraphQL.Execution.Coercion;

/// <summary>A coerced default, kept with its definition so that it is coerced once.</summary>
/// <param name="Value">The coerced value; may be null.</param>
internal sealed record CoercedDefault(object? Value);
