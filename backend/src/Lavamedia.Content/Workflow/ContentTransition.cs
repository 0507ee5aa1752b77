using Lavamedia.Content.Items;

namespace Lavamedia.Content.Workflow;

/// <summary>One line of the table of acts.</summary>
/// <param name="Act">The act.</param>
/// <param name="From">The status in which the act may be done.</param>
/// <param name="To">The status after it.</param>
/// <param name="Permission">The right that allows the act on every item.</param>
/// <param name="OwnPermission">The right that allows the act on items that the viewer started or is the author of.</param>
/// <param name="NeedsCompleteContent">Whether the newest version must be fit for readers.</param>
public sealed record ContentTransition(
    ContentAct Act,
    ContentStatus From,
    ContentStatus To,
    string Permission,
    string? OwnPermission = null,
    bool NeedsCompleteContent = false
);
