using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Roles;
using Lavamedia.Platform.Access;

namespace Lavamedia.Identity.Users;

/// <summary>What the schema shows of a user: name and biography to all who see the user, the account to few.</summary>
[ObjectType<User>]
public static class UserType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<User> type)
    {
        type.ImplementsNode();
        type.Field(user => user.DisplayName).Filterable().Sortable();
        type.Field(user => user.Slug).Filterable().Sortable();
        type.Field(user => user.Kind).Filterable();
        type.Field(user => user.Biography);
    }

    /// <summary>Only for the person and for those who manage users.</summary>
    public static string? GetEmail([Parent(nameof(User.Id), nameof(User.Email))] User user, IViewer viewer) =>
        SeesAccount(viewer, user) ? user.Email : null;

    /// <summary>Whether the person may sign in. Only for the person and for those who manage users.</summary>
    public static UserStatus? GetStatus([Parent(nameof(User.Id), nameof(User.Status))] User user, IViewer viewer) =>
        SeesAccount(viewer, user) ? user.Status : null;

    /// <summary>The language of pages and mails. Only for the person and for those who manage users.</summary>
    public static string? GetLocale([Parent(nameof(User.Id), nameof(User.Locale))] User user, IViewer viewer) =>
        SeesAccount(viewer, user) ? user.Locale : null;

    /// <summary>When the person last signed in. Only for the person and for those who manage users.</summary>
    public static DateTimeOffset? GetLastLoginAt(
        [Parent(nameof(User.Id), nameof(User.LastLoginAt))] User user,
        IViewer viewer
    ) => SeesAccount(viewer, user) ? user.LastLoginAt : null;

    /// <summary>The roles that the person holds. Only for the person and for those who manage users.</summary>
    public static async Task<IReadOnlyList<Role>?> GetRolesAsync(
        [Parent(nameof(User.Id))] User user,
        IViewer viewer,
        RolesOfUsers roles,
        CancellationToken cancellationToken
    ) => SeesAccount(viewer, user) ? await roles.LoadAsync(user.Id, cancellationToken) : null;

    /// <summary>Permission codes of the person, such as `content.publish`. Only for the person and for those who manage users.</summary>
    public static async Task<IReadOnlyList<string>?> GetPermissionsAsync(
        [Parent(nameof(User.Id))] User user,
        IViewer viewer,
        RolesOfUsers roles,
        CancellationToken cancellationToken
    )
    {
        if (!SeesAccount(viewer, user))
        {
            return null;
        }

        var held = await roles.LoadAsync(user.Id, cancellationToken);
        return [.. held.SelectMany(role => role.Permissions).Select(permission => permission.Code).Distinct().Order()];
    }

    private static bool SeesAccount(IViewer viewer, User user) =>
        viewer.UserId == user.Id || viewer.Can(IdentityPermissions.ReadUsers);
}
