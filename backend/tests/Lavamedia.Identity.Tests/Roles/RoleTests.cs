using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Modules;
using Lavamedia.Testing.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lavamedia.Identity.Tests.Roles;

/// <summary>Who may change roles, and what stays whatever anybody does.</summary>
public sealed class RoleTests : IAsyncLifetime
{
    private static readonly string[] All = [.. IdentityPermissions.All.Select(permission => permission.Code)];

    private readonly Guid nobody = Guid.NewGuid();
    private TestHost host = null!;
    private Guid administrator;
    private Guid reporter;

    public async Task InitializeAsync()
    {
        host = await TestHost.StartFromModelAsync([new IdentityModule()]);
        await using var scope = host.Scope();
        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        await database.Database.ExecuteSqlRawAsync(AdministratorGuard.CreateSql);
        var modules = host.Services.GetRequiredService<ModuleCatalog>();
        await new RoleReferenceData(database, modules).SynchronizeAsync(CancellationToken.None);
        administrator = Add(database, "camille", await RoleAsync(database, BuiltInRoles.Administrator));
        reporter = Add(database, "theo");
        await database.SaveChangesAsync();
    }

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Fact]
    public async Task Z8_nobody_creates_a_role_with_a_right_that_he_does_not_hold()
    {
        var result = await CreateAsync(
            [IdentityPermissions.ManageRoles],
            "Spies",
            IdentityPermissions.ReadAudit,
            IdentityPermissions.ManageRoles
        );
        result
            .Errors!.ShouldHaveSingleItem()
            .ShouldBeOfType<RightNotHeldError>()
            .Permissions.ShouldBe([IdentityPermissions.ReadAudit]);
    }

    [Fact]
    public async Task Z8_nobody_adds_to_a_role_or_takes_from_it_what_he_does_not_hold_but_may_leave_it_there()
    {
        var role = (await CreateAsync(All, "Desk", IdentityPermissions.ReadAudit)).Value!;
        string[] held = [IdentityPermissions.ManageRoles, IdentityPermissions.ReadUsers];

        (await UpdateAsync(held, role, 1)).Errors!.ShouldHaveSingleItem().ShouldBeOfType<RightNotHeldError>();
        (await UpdateAsync(held, role, 1, IdentityPermissions.ReadAudit, IdentityPermissions.ManageUsers))
            .Errors!.ShouldHaveSingleItem()
            .ShouldBeOfType<RightNotHeldError>();

        var left = await UpdateAsync(held, role, 1, IdentityPermissions.ReadAudit, IdentityPermissions.ReadUsers);
        left.Value!.Permissions.Select(permission => permission.Code)
            .Order()
            .ShouldBe([IdentityPermissions.ReadAudit, IdentityPermissions.ReadUsers]);
        left.Value.Version.ShouldBe(2);
    }

    [Fact]
    public async Task Z8_nobody_gives_or_takes_a_role_that_may_more_than_himself()
    {
        var editor = await RoleIdAsync(BuiltInRoles.Editor);
        var administrators = await RoleIdAsync(BuiltInRoles.Administrator);
        string[] held = [IdentityPermissions.ManageUsers];

        (await AssignAsync(held, reporter, add: [editor]))
            .Errors!.ShouldHaveSingleItem()
            .ShouldBeOfType<RightNotHeldError>();
        (await AssignAsync(held, administrator, remove: [administrators]))
            .Errors!.ShouldHaveSingleItem()
            .ShouldBeOfType<RightNotHeldError>();
        (await AssignAsync([.. held, IdentityPermissions.ReadUsers], reporter, add: [editor]))
            .Value!.Roles.ShouldHaveSingleItem()
            .Name.ShouldBe(BuiltInRoles.Editor);
    }

    [Fact]
    public async Task Z8_the_last_administrator_stays_whoever_asks()
    {
        var administrators = await RoleIdAsync(BuiltInRoles.Administrator);
        (await AssignAsync(All, administrator, remove: [administrators]))
            .Errors!.ShouldHaveSingleItem()
            .ShouldBeOfType<LastAdministratorError>();

        await using var scope = host.Scope();
        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        await Should.ThrowAsync<PostgresException>(() =>
            database.Database.ExecuteSqlAsync($"DELETE FROM user_roles WHERE user_id = {administrator}")
        );
        await Should.ThrowAsync<PostgresException>(() =>
            database.Database.ExecuteSqlAsync($"UPDATE users SET status = 'SUSPENDED' WHERE id = {administrator}")
        );

        (await AssignAsync(All, reporter, add: [administrators])).Errors.ShouldBeNull();
        (await AssignAsync(All, administrator, remove: [administrators])).Errors.ShouldBeNull();
    }

    [Fact]
    public async Task Z8_two_administrators_cannot_remove_each_other_at_once()
    {
        var administrators = await RoleIdAsync(BuiltInRoles.Administrator);
        (await AssignAsync(All, reporter, add: [administrators])).Errors.ShouldBeNull();

        var both = await Task.WhenAll(
            AssignAsync(All, reporter, remove: [administrators]),
            AssignAsync(All, administrator, remove: [administrators])
        );
        both.Count(result => result.Errors is null).ShouldBe(1);
        both.Single(result => result.Errors is not null)
            .Errors!.ShouldHaveSingleItem()
            .ShouldBeOfType<LastAdministratorError>();
    }

    [Fact]
    public async Task Of_two_who_change_a_role_at_once_the_second_is_told()
    {
        var role = (await CreateAsync(All, "Desk")).Value!;
        (await UpdateAsync(All, role, 1, IdentityPermissions.ReadUsers)).Errors.ShouldBeNull();
        (await UpdateAsync(All, role, 1, IdentityPermissions.ReadAudit))
            .Errors!.ShouldHaveSingleItem()
            .ShouldBe(new RoleConflictError(1, 2));
    }

    [Fact]
    public async Task What_every_installation_has_keeps_its_name_and_administrators_hold_everything()
    {
        await using var scope = host.Scope(nobody, All);
        var update = scope.ServiceProvider.GetRequiredService<UpdateRole>();
        foreach (var name in BuiltInRoles.All)
        {
            var renamed = new UpdateRoleInput
            {
                Id = await RoleIdAsync(name),
                ExpectedVersion = 1,
                Name = "Other",
            };
            (await update.ExecuteAsync(renamed, CancellationToken.None))
                .Errors!.ShouldHaveSingleItem()
                .ShouldBe(new RoleProtectedError(name));
        }

        var emptied = new UpdateRoleInput
        {
            Id = await RoleIdAsync(BuiltInRoles.Administrator),
            ExpectedVersion = 1,
            PermissionIds = Array.Empty<Guid>(),
        };
        (await update.ExecuteAsync(emptied, CancellationToken.None))
            .Errors!.ShouldHaveSingleItem()
            .ShouldBeOfType<RoleProtectedError>();
    }

    [Fact]
    public async Task A_deleted_role_is_taken_from_everybody_and_leaves_its_story()
    {
        var role = (await CreateAsync(All, "Desk", IdentityPermissions.ReadUsers)).Value!;
        (await AssignAsync(All, reporter, add: [role.Id])).Errors.ShouldBeNull();

        await using var scope = host.Scope(nobody, All);
        (
            await scope
                .ServiceProvider.GetRequiredService<DeleteRole>()
                .ExecuteAsync(role.Id, 1, CancellationToken.None)
        ).Value.ShouldBe(new DeletedRole(role.Id, "Desk"));

        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        (await database.Set<UserRole>().CountAsync(link => link.UserId == reporter)).ShouldBe(0);
        var story = await database
            .Set<SecurityEvent>()
            .Where(entry => entry.ObjectKey == role.Id)
            .OrderBy(entry => entry.OccurredAt)
            .ToListAsync();
        story.Select(entry => entry.Type).ShouldBe([SecurityEventType.Created, SecurityEventType.Removed]);
        story[0].Actor.ShouldBe(nobody);
        story[0].After!.Value.GetRawText().ShouldContain(IdentityPermissions.ReadUsers);
        story[1].Before!.Value.GetRawText().ShouldContain("Desk");
    }

    private static Guid Add(LavamediaDbContext database, string slug, params Role[] roles)
    {
        var user = new User
        {
            Email = $"{slug}@lavamedia.example",
            DisplayName = slug,
            Slug = slug,
            HasPublicProfile = true,
            Roles = [.. roles],
        };
        database.Add(user);
        return user.Id;
    }

    private static Task<Role> RoleAsync(LavamediaDbContext database, string name) =>
        database.Set<Role>().SingleAsync(role => role.Name == name);

    private async Task<Guid> RoleIdAsync(string name)
    {
        await using var scope = host.Scope();
        return (await RoleAsync(scope.ServiceProvider.GetRequiredService<LavamediaDbContext>(), name)).Id;
    }

    private async Task<List<Guid>> PermissionIdsAsync(string[] codes)
    {
        await using var scope = host.Scope();
        return await scope
            .ServiceProvider.GetRequiredService<LavamediaDbContext>()
            .Set<Permission>()
            .Where(permission => codes.Contains(permission.Code))
            .Select(permission => permission.Id)
            .ToListAsync();
    }

    private async Task<MutationResult<Role>> CreateAsync(string[] held, string name, params string[] codes)
    {
        var input = new CreateRoleInput { Name = name, PermissionIds = await PermissionIdsAsync(codes) };
        await using var scope = host.Scope(nobody, held);
        return await scope.ServiceProvider.GetRequiredService<CreateRole>().ExecuteAsync(input, CancellationToken.None);
    }

    private async Task<MutationResult<Role>> UpdateAsync(
        string[] held,
        Role role,
        int expectedVersion,
        params string[] codes
    )
    {
        var input = new UpdateRoleInput
        {
            Id = role.Id,
            ExpectedVersion = expectedVersion,
            PermissionIds = await PermissionIdsAsync(codes),
        };
        await using var scope = host.Scope(nobody, held);
        return await scope.ServiceProvider.GetRequiredService<UpdateRole>().ExecuteAsync(input, CancellationToken.None);
    }

    private async Task<MutationResult<User>> AssignAsync(
        string[] held,
        Guid userId,
        Guid[]? add = null,
        Guid[]? remove = null
    )
    {
        var input = new AssignUserRolesInput
        {
            UserId = userId,
            AddRoleIds = add,
            RemoveRoleIds = remove,
        };
        await using var scope = host.Scope(nobody, held);
        return await scope
            .ServiceProvider.GetRequiredService<AssignUserRoles>()
            .ExecuteAsync(input, CancellationToken.None);
    }
}
