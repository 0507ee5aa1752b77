using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;

namespace Lavamedia.Identity.Sessions;

/// <summary>Where people are signed in.</summary>
[ExtendObjectType<User>]
internal static class SessionFields
{
    /// <summary>Where the person is signed in, the last seen first. Only for the person and for those who manage accounts.</summary>
    public static async Task<IReadOnlyList<UserSession>?> GetSessionsAsync(
        [Parent(nameof(User.Id))] User user,
        IViewer viewer,
        SessionsOfUsers sessions,
        CancellationToken cancellationToken
    ) =>
        viewer.UserId == user.Id || viewer.Can(IdentityPermissions.ManageUsers)
            ? await sessions.LoadAsync(user.Id, cancellationToken)
            : null;
}
