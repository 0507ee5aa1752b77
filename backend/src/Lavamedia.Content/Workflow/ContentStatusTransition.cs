using Lavamedia.Content.Items;

namespace Lavamedia.Content.Workflow;

/// <summary>A change of status that the database accepts.</summary>
public sealed class ContentStatusTransition
{
    /// <summary>The status before.</summary>
    public ContentStatus FromStatus { get; init; }

    /// <summary>The status after.</summary>
    public ContentStatus ToStatus { get; init; }
}
