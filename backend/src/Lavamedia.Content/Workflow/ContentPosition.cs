using Lavamedia.Content.Items;

namespace Lavamedia.Content.Workflow;

/// <summary>What of an item decides which acts are possible.</summary>
/// <param name="Status">What readers see of it.</param>
/// <param name="State">Where its newest version stands.</param>
/// <param name="WasPublished">Whether readers ever saw it.</param>
/// <param name="IsEmbargoed">Whether an embargo was set on it and not lifted since.</param>
public readonly record struct ContentPosition(
    ContentStatus Status,
    WorkflowState State,
    bool WasPublished,
    bool IsEmbargoed
)
{
    /// <summary>The position in one word.</summary>
    public ContentState InOneWord =>
        (Status, State) switch
        {
            (ContentStatus.Killed, _) => ContentState.Killed,
            (ContentStatus.Archived, _) => ContentState.Archived,
            (ContentStatus.Unpublished, WorkflowState.Published or WorkflowState.Corrected) => ContentState.Unpublished,
            (_, WorkflowState.Draft) => ContentState.Draft,
            (_, WorkflowState.InReview) => ContentState.InReview,
            (_, WorkflowState.ChangesRequested) => ContentState.ChangesRequested,
            (_, WorkflowState.Approved) => ContentState.Approved,
            (_, WorkflowState.Scheduled) => ContentState.Scheduled,
            (_, WorkflowState.Embargoed) => ContentState.Embargoed,
            (_, WorkflowState.Published) => ContentState.Published,
            (_, WorkflowState.Corrected) => ContentState.Corrected,
            _ => throw new InvalidOperationException($"There is no word for {Status} and {State}."),
        };

    /// <summary>The position of an item.</summary>
    public static ContentPosition Of(ContentItem item) =>
        new(item.Status, item.LatestWorkflowState, item.PublishedAt is not null, item.EmbargoedUntil is not null);
}
