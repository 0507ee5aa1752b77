using System.Collections.Frozen;
using System.Security.Claims;

namespace Lavamedia.Identity.Authentication;

/// <summary>
/// A person who looks through a role: allowed is what the person holds and the role brings as well. It never widens, so everybody may
/// ask for it; a role that is not known brings nothing.
/// </summary>
internal sealed class RoleViewCredential(Credential whole, Guid roleId, SessionDirectory sessions) : Credential
{
    private SessionUser? user;
    private KnownRole? role;
    private SessionUser? narrowed;

    public override DateTimeOffset? ExpiresAt => whole.ExpiresAt;

    public override Claim Claim => whole.Claim;

    public override async ValueTask<SessionUser?> LookAgainAsync(CancellationToken cancellationToken)
    {
        if (await whole.LookAgainAsync(cancellationToken) is not { } present)
        {
            return null;
        }

        var through = await sessions.FindRoleAsync(roleId, cancellationToken);
        if (!ReferenceEquals(present, user) || !ReferenceEquals(through, role))
        {
            (user, role, narrowed) = (present, through, Narrow(present, through));
        }

        return narrowed;
    }

    private static SessionUser Narrow(SessionUser user, KnownRole role) =>
        user with
        {
            Roles = role.Name is { } name && user.Roles.Contains(name) ? [name] : [],
            Permissions = user.Permissions.Where(role.Permissions.Contains).ToFrozenSet(StringComparer.Ordinal),
            Areas = user.Areas.Within(role.Permissions),
        };
}
