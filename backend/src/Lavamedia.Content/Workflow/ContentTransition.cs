using Lavamedia.Content.Items;

namespace Lavamedia.Content.Workflow;

/// <summary>One line of the table of acts.</summary>
/// <param name="Act">The act.</param>
/// <param name="From">The status in which the act may be done.</param>
/// <param name="FromState">The state of the newest version in which the act may be done.</param>
/// <param name="To">The status after it.</param>
/// <param name="ToState">The state of the newest version after it; of the one that is saved, where the act saves one.</param>
/// <param name="Permission">The right that allows the act on every item.</param>
/// <param name="OwnPermission">The right that allows the act on items that the viewer started or is the author of.</param>
public sealed record ContentTransition(
    ContentAct Act,
    ContentStatus From,
    WorkflowState FromState,
    ContentStatus To,
    WorkflowState ToState,
    string Permission,
    string? OwnPermission = null
)
{
    /// <summary>What is asked of the item before the act.</summary>
    public IReadOnlyList<ContentCheck> Checks { get; init; } = [];

    /// <summary>Whether readers must have seen the item, or must not have, for the line to hold; either when null.</summary>
    public bool? WasPublished { get; init; }

    /// <summary>Whether the line holds only while there is an embargo.</summary>
    public bool NeedsEmbargo { get; init; }

    /// <summary>Whether the line holds in a position.</summary>
    public bool Holds(ContentPosition position) =>
        From == position.Status
        && FromState == position.State
        && (WasPublished is null || WasPublished == position.WasPublished)
        && (!NeedsEmbargo || position.IsEmbargoed);
}
