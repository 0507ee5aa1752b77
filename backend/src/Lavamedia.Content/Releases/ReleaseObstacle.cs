using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Releases;

/// <summary>What stands against an item of a release.</summary>
/// <param name="Item">The item of the release.</param>
/// <param name="Errors">Why it could not go out.</param>
public sealed record ReleaseObstacle(ContentReleaseItem Item, IReadOnlyList<IGraphQLError> Errors)
{
    /// <summary>The key of the item of content.</summary>
    public Guid ContentId => Item.ContentId;
}
