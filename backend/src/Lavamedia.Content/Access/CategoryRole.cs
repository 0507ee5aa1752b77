using Lavamedia.Content.Categories;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Access;

/// <summary>
/// A user holds a role in a category and in those below it, and nowhere else by this. Of the role, only the permissions count
/// that can be limited: those over content and categories.
/// </summary>
public sealed class CategoryRole
{
    /// <summary>The key of the user.</summary>
    public Guid UserId { get; init; }

    /// <summary>The user.</summary>
    public User User { get; init; } = null!;

    /// <summary>The key of the role.</summary>
    public Guid RoleId { get; init; }

    /// <summary>The role.</summary>
    public Role Role { get; init; } = null!;

    /// <summary>The key of the category.</summary>
    public Guid CategoryId { get; init; }

    /// <summary>The category.</summary>
    public Category Category { get; init; } = null!;
}
