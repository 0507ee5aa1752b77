using System.Collections.Immutable;
using Lavamedia.GraphQL.Errors;

namespace Lavamedia.GraphQL.Types.Building;

/// <summary>A schema cannot be built.</summary>
/// <param name="errors">Everything that is wrong with it.</param>
public sealed class SchemaException(ImmutableArray<GraphQLError> errors)
    : Exception(string.Join(Environment.NewLine, errors.Select(error => error.Message)))
{
    /// <summary>Everything that is wrong with the schema.</summary>
    public ImmutableArray<GraphQLError> Errors { get; } = errors;
}
