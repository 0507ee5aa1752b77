using Lavamedia.GraphQL.Execution.Coercion;

namespace Lavamedia.GraphQL.Types.Introspection;

/// <summary>
/// The feature of introspection fields that yields their values. Parents and values are the schema's own objects:
/// <see cref="Schema"/>, <see cref="GraphQLType"/>, <see cref="FieldDefinition"/> and so on, or strings, booleans,
/// names of enum values, and lists of these.
/// </summary>
/// <param name="Resolve">Takes the parent (nothing for root fields), the arguments and the schema.</param>
public sealed record IntrospectionResolver(Func<object?, ArgumentValues, Schema, object?> Resolve);
