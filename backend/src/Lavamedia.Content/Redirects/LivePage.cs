namespace Lavamedia.Content.Redirects;

/// <summary>What stands at a path of the portal.</summary>
/// <param name="ContentId">The item, where it is one.</param>
/// <param name="IsGone">Whether it was withdrawn for good, which its address says.</param>
public readonly record struct LivePage(Guid? ContentId = null, bool IsGone = false);
