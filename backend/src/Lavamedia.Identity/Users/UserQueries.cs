using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;

namespace Lavamedia.Identity.Users;

/// <summary>How people are found.</summary>
[QueryType]
public static class UserQueries
{
    /// <summary>Who is signed in; null for a reader.</summary>
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<User> GetMe(LavamediaDbContext database, IViewer viewer) =>
        database.Set<User>().Where(user => user.Id == viewer.UserId);

    /// <summary>Everybody who has an account or signs articles.</summary>
    [Authorize(IdentityPermissions.ReadUsers)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<User> GetUsers(LavamediaDbContext database) => database.Set<User>();
}
