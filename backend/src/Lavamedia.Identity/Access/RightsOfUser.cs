using Lavamedia.Platform.Access;

namespace Lavamedia.Identity.Access;

/// <summary>What a user may do.</summary>
/// <param name="Viewer">The user as somebody who asks.</param>
/// <param name="IsActive">Whether the account can be signed in with at all.</param>
public sealed record RightsOfUser(IViewer Viewer, bool IsActive);
