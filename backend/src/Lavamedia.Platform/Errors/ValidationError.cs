using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Platform.Errors;

/// <summary>A value of the input is not acceptable.</summary>
/// <param name="Message">What is wrong and what is expected.</param>
/// <param name="Path">Where in the input, outermost first, such as <c>hero</c>, <c>mediaId</c>.</param>
public sealed record ValidationError(string Message, IReadOnlyList<string> Path) : IGraphQLError
{
    /// <summary>An error of one member of the input.</summary>
    public ValidationError(string message, string member)
        : this(message, [member]) { }

    /// <inheritdoc />
    public string Code => "VALIDATION";
}
