using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Workflow;

/// <summary>Whoever wrote all of it cannot be the only one who finds it good.</summary>
[ErrorKind(ErrorKind.Forbidden)]
public sealed record FourEyesError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "You are the only one who wrote this. Let somebody else approve or publish it.";

    /// <inheritdoc />
    public string Code => "FOUR_EYES";
}
