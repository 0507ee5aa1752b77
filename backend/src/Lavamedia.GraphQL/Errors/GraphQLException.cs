using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Errors;

/// <summary>Carries one or more <see cref="GraphQLError"/>s to where the response is written.</summary>
public sealed class GraphQLException : Exception
{
    /// <summary>Makes an exception of one error.</summary>
    /// <param name="error">The error.</param>
    public GraphQLException(GraphQLError error)
        : this([error]) { }

    /// <summary>Makes an exception of several errors.</summary>
    /// <param name="errors">At least one error.</param>
    public GraphQLException(ImmutableArray<GraphQLError> errors)
        : base(string.Join(Environment.NewLine, errors.Select(error => error.Message))) => Errors = errors;

    /// <summary>The errors.</summary>
    public ImmutableArray<GraphQLError> Errors { get; }
}
