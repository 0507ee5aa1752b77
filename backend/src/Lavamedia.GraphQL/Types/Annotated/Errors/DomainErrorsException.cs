namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>Carries expected errors of a mutation that are not exceptions themselves. Each must be declared by <c>[Error&lt;T&gt;]</c>.</summary>
/// <param name="errors">At least one error.</param>
public sealed class DomainErrorsException(params IReadOnlyList<IGraphQLError> errors)
    : Exception(string.Join(" ", errors.Select(error => error.Message)))
{
    /// <summary>The errors, in the order in which the payload lists them.</summary>
    public IReadOnlyList<IGraphQLError> Errors { get; } = errors;
}
