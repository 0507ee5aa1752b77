using Lavamedia.Platform.Access;

namespace Lavamedia.Identity.Authentication;

/// <summary>The user of a living session and what he may do.</summary>
/// <param name="Id">The key of the user.</param>
/// <param name="Roles">The names of his roles.</param>
/// <param name="Permissions">What he may do wherever.</param>
/// <param name="Areas">What else he may do in some areas.</param>
internal sealed record SessionUser(
    Guid Id,
    IReadOnlyList<string> Roles,
    IReadOnlySet<string> Permissions,
    PermissionAreas Areas
);
