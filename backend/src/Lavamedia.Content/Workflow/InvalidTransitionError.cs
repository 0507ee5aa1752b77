using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Workflow;

/// <summary>The act is not possible in the item's status.</summary>
/// <param name="Status">The status of the item.</param>
/// <param name="Act">The act.</param>
public sealed record InvalidTransitionError(ContentStatus Status, ContentAct Act) : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        $"An item that is {Status.ToString().ToLowerInvariant()} has no act '{Act.ToString().ToLowerInvariant()}'.";

    /// <inheritdoc />
    public string Code => "INVALID_TRANSITION";
}
