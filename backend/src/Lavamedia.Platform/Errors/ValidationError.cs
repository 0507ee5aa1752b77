using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Platform.Errors;

/// <summary>A value of the input is not acceptable.</summary>
/// <param name="Reason">What is wrong, for programs that say it in their own words.</param>
/// <param name="Message">What is wrong and what is expected, for developers.</param>
/// <param name="Path">Where in the input, outermost first, such as <c>hero</c>, <c>mediaId</c>.</param>
/// <param name="Limit">The greatest length or value that is possible, where the reason is one of size.</param>
public sealed record ValidationError(
    ValidationReason Reason,
    string Message,
    IReadOnlyList<string> Path,
    int? Limit = null
) : IGraphQLError
{
    /// <summary>An error of one member of the input.</summary>
    public ValidationError(ValidationReason reason, string message, string member, int? limit = null)
        : this(reason, message, [member], limit) { }

    /// <inheritdoc />
    public string Code => "VALIDATION";
}
