using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Roles;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;

namespace Lavamedia.Identity.Users;

/// <summary>How people are found.</summary>
[QueryType]
public static class UserQueries
{
    private static readonly EntityQuery<User, Guid?> ById = new((users, id) => users.Where(user => user.Id == id));

    /// <summary>Who is signed in; null for a reader.</summary>
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<User> GetMe(IViewer viewer) => ById.With(viewer.UserId);

    /// <summary>An account, or somebody who signs articles.</summary>
    /// <param name="id">The person.</param>
    [Authorize(IdentityPermissions.ReadUsers)]
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<User> GetUser([ID<User>] Guid id) => ById.With(id);

    /// <summary>Everybody who has an account or signs articles.</summary>
    /// <param name="search">Only those whose name or address contains this, in whatever case.</param>
    /// <param name="status">Only accounts in one of these states.</param>
    /// <param name="role">Only those who hold this role everywhere.</param>
    // Address, status and roles are the account's own: they are arguments here, behind the right to read accounts, because as
    // members of the filter they would tell about an author to whoever filters articles.
    [Authorize(IdentityPermissions.ReadUsers)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<User> GetUsers(
        LavamediaDbContext database,
        string? search = null,
        IReadOnlyList<UserStatus>? status = null,
        [ID<Role>] Guid? role = null
    )
    {
        IQueryable<User> users = database.Set<User>();
        if (search?.Trim() is { Length: > 0 } text)
        {
            users = users.Where(user =>
                user.DisplayName.Contains(text, StringComparison.OrdinalIgnoreCase)
                || user.Email.Contains(text, StringComparison.OrdinalIgnoreCase)
            );
        }

        if (status is { Count: > 0 })
        {
            var states = status.ToArray();
            users = users.Where(user => Enumerable.Contains(states, user.Status));
        }

        return role is { } id ? users.Where(user => user.Roles.Any(held => held.Id == id)) : users;
    }

    /// <summary>The same by numbers of pages, for those who cannot follow cursors.</summary>
    /// <param name="search">Only those whose name or address contains this, in whatever case.</param>
    /// <param name="status">Only accounts in one of these states.</param>
    /// <param name="role">Only those who hold this role everywhere.</param>
    [Authorize(IdentityPermissions.ReadUsers)]
    [UseOffsetPaging(MaximumPageSize = 100)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<User> GetUsersPage(
        LavamediaDbContext database,
        string? search = null,
        IReadOnlyList<UserStatus>? status = null,
        [ID<Role>] Guid? role = null
    ) => GetUsers(database, search, status, role);
}
