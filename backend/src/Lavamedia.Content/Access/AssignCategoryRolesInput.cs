using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Access;

/// <summary>Only what changes: two people who give different roles at the same time do not undo each other.</summary>
public sealed record AssignCategoryRolesInput
{
    /// <summary>The user.</summary>
    [ID<User>]
    public required Guid UserId { get; init; }

    /// <summary>The roles to give; those that the user holds already stay.</summary>
    public IReadOnlyList<CategoryRoleInput>? Add { get; init; }

    /// <summary>The roles to take away; those that the user does not hold are passed over.</summary>
    public IReadOnlyList<CategoryRoleInput>? Remove { get; init; }
}
