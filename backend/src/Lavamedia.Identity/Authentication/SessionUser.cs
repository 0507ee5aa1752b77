namespace Lavamedia.Identity.Authentication;

/// <summary>The user of a living session and what he may do.</summary>
internal sealed record SessionUser(Guid Id, IReadOnlyList<string> Roles, IReadOnlySet<string> Permissions);
