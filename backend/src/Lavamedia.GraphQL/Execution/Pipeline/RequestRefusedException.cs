using Lavamedia.GraphQL.Errors;

namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>Ends a request before anything ran.</summary>
internal sealed class RequestRefusedException(ExecutionOutcome outcome, params IReadOnlyList<GraphQLError> errors)
    : Exception(errors[0].Message)
{
    public ExecutionOutcome Outcome { get; } = outcome;

    public IReadOnlyList<GraphQLError> Errors { get; } = errors;

    public static RequestRefusedException Of(ExecutionOutcome outcome, string message, string code) =>
        new(outcome, new GraphQLError(message) { Code = code });
}
