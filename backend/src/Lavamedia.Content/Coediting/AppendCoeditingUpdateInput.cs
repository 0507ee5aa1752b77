using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Coediting;

/// <summary>A change to a shared body.</summary>
public sealed record AppendCoeditingUpdateInput
{
    /// <summary>The item.</summary>
    [ID<ContentItem>]
    public required Guid Id { get; init; }

    /// <summary>The document that the change was made in.</summary>
    [ID<CoeditingDocument>]
    public required Guid DocumentId { get; init; }

    /// <summary>A name of the editor that sends, one for each time that it is opened; at most 64 characters.</summary>
    public required string Client { get; init; }

    /// <summary>The place of the change among those of the editor: what is sent again changes nothing.</summary>
    public required int Clock { get; init; }

    /// <summary>The change, as Yjs encodes it; at most 2 MiB.</summary>
    public required byte[] Update { get; init; }

    /// <summary>Where the editor's caret is after the change.</summary>
    public byte[]? Awareness { get; init; }

    /// <summary>
    /// The newest version, when the change is what brings its body into the document: a version that was saved elsewhere is brought in once.
    /// </summary>
    public CoeditingRebaseInput? Rebase { get; init; }
}
