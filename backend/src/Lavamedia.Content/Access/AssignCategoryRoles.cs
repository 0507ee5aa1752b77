using Lavamedia.Content.Categories;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Access;

/// <summary>Gives a user roles in categories and takes them away. The user feels it within seconds (Z-12).</summary>
public sealed class AssignCategoryRoles(LavamediaDbContext database, IViewer viewer, AuditTrail audit)
{
    /// <summary>Assigns the roles.</summary>
    /// <returns>
    /// The user, or a ForbiddenError, UserNotFoundError, RoleNotFoundError, CategoryNotFoundError or RightNotHeldError.
    /// </returns>
    public async Task<MutationResult<User>> ExecuteAsync(
        AssignCategoryRolesInput input,
        CancellationToken cancellationToken
    )
    {
        if (!viewer.Can(IdentityPermissions.ManageUsers))
        {
            return MutationResult<User>.Failure(new ForbiddenError(IdentityPermissions.ManageUsers));
        }

        database.ChangeTracker.Clear();
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        // Whoever changes the roles of one user waits for each other.
        await database.Database.ExecuteSqlAsync(
            $"SELECT FROM users WHERE id = {input.UserId} FOR NO KEY UPDATE",
            cancellationToken
        );
        if (
            await database.Set<User>().SingleOrDefaultAsync(user => user.Id == input.UserId, cancellationToken)
            is not { } user
        )
        {
            return MutationResult<User>.Failure(new UserNotFoundError());
        }

        if (await ApplyAsync(input, cancellationToken) is { } error)
        {
            database.ChangeTracker.Clear();
            return MutationResult<User>.Failure(error);
        }

        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return user;
    }

    private async Task<IGraphQLError?> ApplyAsync(AssignCategoryRolesInput input, CancellationToken cancellationToken)
    {
        var held = await database
            .Set<CategoryRole>()
            .AsTracking()
            .Where(role => role.UserId == input.UserId)
            .ToListAsync(cancellationToken);
        var taken = held.Where(role => input.Remove?.Contains(InputOf(role)) == true).ToList();
        var given = (input.Add ?? []).Except(held.Select(InputOf)).ToList();
        var changed = given.Concat(taken.Select(InputOf)).ToList();

        var roleIds = changed.Select(role => role.RoleId).Distinct().ToList();
        var roles = await database
            .Set<Role>()
            .Include(role => role.Permissions)
            .Where(role => roleIds.Contains(role.Id))
            .ToDictionaryAsync(role => role.Id, cancellationToken);
        var categoryIds = changed.Select(role => role.CategoryId).Distinct().ToList();
        var categories = await database
            .Set<Category>()
            .Where(category => categoryIds.Contains(category.Id))
            .ToDictionaryAsync(category => category.Id, category => category.Name, cancellationToken);
        if (roles.Count != roleIds.Count)
        {
            return new RoleNotFoundError();
        }

        if (categories.Count != categoryIds.Count)
        {
            return new CategoryNotFoundError();
        }

        if (Refuse(changed, roles) is { } refusal)
        {
            return refusal;
        }

        database.RemoveRange(taken);
        database.AddRange(
            given.Select(role => new CategoryRole
            {
                UserId = input.UserId,
                RoleId = role.RoleId,
                CategoryId = role.CategoryId,
            })
        );
        if (changed.Count > 0)
        {
            audit.Add(
                SecurityEventType.RolesAssigned,
                viewer.UserId,
                AuditedChange.Of(nameof(User), input.UserId, Tell(taken.Select(InputOf)), Tell(given))
            );
        }

        return null;

        object Tell(IEnumerable<CategoryRoleInput> told) =>
            new { categoryRoles = told.Select(role => $"{roles[role.RoleId].Name}: {categories[role.CategoryId]}") };
    }

    /// <summary>Who holds a right in a section may hand it on in the section, and nowhere else (Z-8).</summary>
    private RightNotHeldError? Refuse(List<CategoryRoleInput> changed, Dictionary<Guid, Role> roles)
    {
        var limitable = ContentPermissions.Limitable;
        var lacking = changed
            .SelectMany(role =>
                roles[role.RoleId]
                    .Permissions.Select(permission => permission.Code)
                    .Where(limitable.Contains)
                    .Where(code => !ContentPolicy.Decide(code, viewer, [role.CategoryId]).IsAllowed)
            )
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        return lacking.Count == 0 ? null : new RightNotHeldError(lacking);
    }

    private static CategoryRoleInput InputOf(CategoryRole role) => new(role.RoleId, role.CategoryId);
}
