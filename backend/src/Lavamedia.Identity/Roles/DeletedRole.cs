namespace Lavamedia.Identity.Roles;

/// <summary>A role that is no more.</summary>
/// <param name="Id">The key that it had.</param>
/// <param name="Name">The name that it had.</param>
public sealed record DeletedRole(Guid Id, string Name);
