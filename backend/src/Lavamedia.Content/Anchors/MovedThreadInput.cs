using Lavamedia.Content.Comments;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Anchors;

/// <summary>Where the words of a thread stand now.</summary>
public sealed record MovedThreadInput
{
    /// <summary>The thread.</summary>
    [ID<ContentCommentThread>]
    public required Guid ThreadId { get; init; }

    /// <summary>The place.</summary>
    public required TextAnchorInput Anchor { get; init; }
}
