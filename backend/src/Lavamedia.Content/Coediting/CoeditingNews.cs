namespace Lavamedia.Content.Coediting;

/// <summary>What editors of one body tell each other: a change that was kept, or where a caret is.</summary>
/// <param name="ContentId">The item.</param>
/// <param name="DocumentId">The document.</param>
/// <param name="Client">The editor that tells.</param>
/// <param name="Sequence">The number of the change; null for news of a caret alone.</param>
/// <param name="Update">The change; null when it is too large to be told and has to be fetched.</param>
/// <param name="Awareness">Where the editor's caret is, as Yjs encodes it.</param>
public sealed record CoeditingNews(
    Guid ContentId,
    Guid DocumentId,
    string Client,
    int? Sequence,
    byte[]? Update,
    byte[]? Awareness
)
{
    /// <summary>The topic, as a template of <c>[Topic]</c>.</summary>
    internal const string Topic = "coediting-{id}";

    /// <summary>The topic of an item.</summary>
    internal static string TopicOf(Guid id) => $"coediting-{id}";
}
