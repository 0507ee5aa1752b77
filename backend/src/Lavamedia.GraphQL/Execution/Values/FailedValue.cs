using Lavamedia.GraphQL.Errors;

namespace Lavamedia.GraphQL.Execution.Values;

/// <summary>Stands for a value that could not be had. Its errors get their path when the response is written.</summary>
internal sealed class FailedValue(IReadOnlyList<GraphQLError> errors)
{
    public IReadOnlyList<GraphQLError> Errors { get; } = errors;
}
