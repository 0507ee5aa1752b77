using Lavamedia.Content.Items;

namespace Lavamedia.Content.Releases;

/// <summary>What a release would do, and what stands against it.</summary>
/// <param name="Released">The versions that readers would see.</param>
/// <param name="Withdrawn">The items that would leave their sight.</param>
/// <param name="Obstacles">What stands against it; nothing when all of it may go out.</param>
public sealed record PreparedRelease(
    IReadOnlyList<VersionToRelease> Released,
    IReadOnlyList<ItemToWithdraw> Withdrawn,
    IReadOnlyList<ReleaseObstacle> Obstacles
);
