using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;

namespace Lavamedia.Identity.OpenIdConnect.Consent;

/// <summary>Which applications act for people.</summary>
[ExtendObjectType<User>]
internal static class ConsentFields
{
    /// <summary>The applications that the person lets act for it. Only for the person and for those who manage accounts.</summary>
    public static async Task<IReadOnlyList<UserConsent>?> GetConsentsAsync(
        [Parent(nameof(User.Id))] User user,
        IViewer viewer,
        ConsentsOfUsers consents,
        CancellationToken cancellationToken
    ) =>
        viewer.UserId == user.Id || viewer.Can(IdentityPermissions.ManageUsers)
            ? await consents.LoadAsync(user.Id, cancellationToken)
            : null;
}
