using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Workflow;

/// <summary>The act is not possible where the item stands.</summary>
/// <param name="State">Where the item stands.</param>
/// <param name="Act">The act.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record InvalidTransitionError(ContentState State, ContentAct Act) : IGraphQLError
{
    /// <inheritdoc />
    public string Message => $"The act '{Act}' is not possible while the item is '{State}'.";

    /// <inheritdoc />
    public string Code => "INVALID_TRANSITION";
}
