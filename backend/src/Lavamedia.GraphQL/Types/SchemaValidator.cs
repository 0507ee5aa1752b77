using System.Collections.Immutable;
using Lavamedia.GraphQL.Errors;

namespace Lavamedia.GraphQL.Types;

/// <summary>Applies the rules of spec section 3 to a frozen schema.</summary>
public static class SchemaValidator
{
    /// <summary>Everything that is wrong; empty for a valid schema.</summary>
    /// <param name="schema">The schema.</param>
    public static ImmutableArray<GraphQLError> Validate(Schema schema) => schema.DeclaredRoots.IsEmpty
        ? [new GraphQLError("Query root type must be provided.")]
        : [];
}
