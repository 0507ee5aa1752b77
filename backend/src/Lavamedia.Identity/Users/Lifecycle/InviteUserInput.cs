using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Roles;

namespace Lavamedia.Identity.Users.Lifecycle;

/// <summary>Whom to invite.</summary>
/// <param name="Email">The person's address; the invitation goes there.</param>
/// <param name="DisplayName">The person's name; the person may change it.</param>
/// <param name="Locale">The language of the invitation: `fr` or `en`.</param>
public sealed record InviteUserInput(string Email, string DisplayName, string Locale = User.DefaultLocale)
{
    /// <summary>The roles that the person gets: only such as hold no right that the caller lacks.</summary>
    [ID<Role>]
    public IReadOnlyList<Guid>? RoleIds { get; init; }
}
