using Lavamedia.Content.Categories;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Roles;

namespace Lavamedia.Content.Access;

/// <summary>A role in a category and in those below it.</summary>
/// <param name="RoleId">The role.</param>
/// <param name="CategoryId">The category.</param>
public sealed record CategoryRoleInput([property: ID<Role>] Guid RoleId, [property: ID<Category>] Guid CategoryId);
