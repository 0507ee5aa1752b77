using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;

namespace Lavamedia.Identity.Factors;

/// <summary>How people can sign in.</summary>
[ExtendObjectType<User>]
internal static class FactorFields
{
    /// <summary>The ways in which the person can sign in. Only for the person and for those who manage accounts.</summary>
    public static async Task<UserFactors?> GetFactorsAsync(
        [Parent(nameof(User.Id))] User user,
        IViewer viewer,
        FactorsOfUsers factors,
        CancellationToken cancellationToken
    ) =>
        viewer.UserId == user.Id || viewer.Can(IdentityPermissions.ManageUsers)
            ? await factors.LoadAsync(user.Id, cancellationToken)
            : null;
}
