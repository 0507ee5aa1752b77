namespace Lavamedia.Content.Access.Explaining;

/// <summary>Who is asked about: an account, somebody with one role, or, when neither is named, the viewer.</summary>
/// <param name="UserId">The key of the account.</param>
/// <param name="RoleId">The key of the role.</param>
public sealed record AccessSubject(Guid? UserId, Guid? RoleId);
