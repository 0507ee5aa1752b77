using Lavamedia.Content.Items;
using Lavamedia.Content.Scheduling;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Releases;

/// <summary>What is put into a release; of what is in it already, act and version are changed.</summary>
/// <param name="ReleaseId">The release.</param>
/// <param name="ContentIds">The items, at most 500 at once.</param>
public sealed record AddContentReleaseItemsInput(
    [property: ID<ContentRelease>] Guid ReleaseId,
    [property: ID<ContentItem>] IReadOnlyList<Guid> ContentIds
)
{
    /// <summary>The most items of one request.</summary>
    public const int MaximumItems = 500;

    /// <summary>What is done with them.</summary>
    public ScheduledAct Act { get; init; } = ScheduledAct.Publish;

    /// <summary>Which version of each goes out: the newest of now, whatever is saved later, or the newest that is approved then.</summary>
    public ScheduledVersion VersionChoice { get; init; } = ScheduledVersion.ThisVersion;
}
