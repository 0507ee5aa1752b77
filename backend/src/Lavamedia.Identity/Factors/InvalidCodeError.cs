using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Factors;

/// <summary>The code is wrong, was used before, or what it confirms has expired.</summary>
public sealed record InvalidCodeError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "The code is not right, or its time is over. Type the one that the app shows now.";

    /// <inheritdoc />
    public string Code => "INVALID_CODE";
}
