using Lavamedia.Content.Access;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Roles;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Access;

/// <summary>An editor of one section: everything in it and below it, nothing beside it.</summary>
public sealed class SectionEditorTests(ContentFixture newsroom) : IClassFixture<ContentFixture>, IAsyncLifetime
{
    private readonly string suffix = Guid.NewGuid().ToString("N")[..8];
    private Category politics = null!;
    private Category elections = null!;
    private Category culture = null!;

    public async Task InitializeAsync()
    {
        politics = await CategoryAsync("Politique");
        elections = await CategoryAsync("Élections", politics.Id);
        culture = await CategoryAsync("Culture");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Z3_sees_the_drafts_of_the_section_and_no_others()
    {
        var below = await DraftAsync("Below", elections.Id);
        var shared = await DraftAsync("Shared", politics.Id, culture.Id);
        var foreign = await DraftAsync("Foreign", culture.Id);
        var homeless = await DraftAsync("Homeless");
        Guid[] all = [below.Id, shared.Id, foreign.Id, homeless.Id];

        var seen = await newsroom.ReadAsync(
            await SectionEditorAsync(),
            Stage.Draft,
            database =>
                database.Set<ContentItem>().Where(item => all.Contains(item.Id)).Select(item => item.Id).ToListAsync()
        );
        seen.Order().ShouldBe(new[] { below.Id, shared.Id }.Order());
        var versions = await newsroom.ReadAsync(
            await SectionEditorAsync(),
            Stage.Draft,
            database => database.Set<ContentVersion>().CountAsync(version => all.Contains(version.ContentId))
        );
        versions.ShouldBe(2);
        var published = await newsroom.ReadAsync(
            await SectionEditorAsync(),
            Stage.Published,
            database => database.Set<ContentItem>().CountAsync(item => all.Contains(item.Id))
        );
        published.ShouldBe(0);
    }

    [Fact]
    public async Task Z2_publishes_in_the_section_and_below_it_and_nowhere_else()
    {
        var below = await DraftAsync("Publish below", elections.Id);
        (await PublishAsync(below)).Errors.ShouldBeNull();

        var shared = await DraftAsync("Publish shared", politics.Id, culture.Id);
        (await PublishAsync(shared))
            .Errors!.ShouldHaveSingleItem()
            .ShouldBe(new ForbiddenError(ContentPermissions.Publish));

        var foreign = await DraftAsync("Publish foreign", culture.Id);
        (await PublishAsync(foreign)).Errors!.ShouldHaveSingleItem().ShouldBeOfType<ContentItemNotFoundError>();
    }

    [Fact]
    public async Task Z7_moves_nothing_into_a_foreign_section_and_nothing_out_of_one()
    {
        var own = await DraftAsync("Own", politics.Id);
        (await MoveAsync(own, elections.Id)).Errors.ShouldBeNull();
        (await MoveAsync(own with { Version = 2 }, culture.Id))
            .Errors!.ShouldHaveSingleItem()
            .ShouldBe(new ForbiddenError(ContentPermissions.UpdateAny));
        (await MoveAsync(own with { Version = 2 }, politics.Id, culture.Id)).Errors.ShouldNotBeNull();
        (await MoveAsync(own with { Version = 2 })).Errors.ShouldNotBeNull();

        var shared = await DraftAsync("Out of both", politics.Id, culture.Id);
        (await MoveAsync(shared, politics.Id)).Errors.ShouldNotBeNull();
    }

    [Fact]
    public async Task Z7_does_not_publish_what_its_newest_version_would_put_elsewhere()
    {
        var item = await DraftAsync("Moved by the chief", politics.Id);
        ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = 1,
                    Body = ContentFixture.Body("A text."),
                }
            )
        );
        await newsroom.PublishAsync(item.Id, 2);
        ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = 2,
                    CategoryIds = new[] { politics.Id, culture.Id },
                }
            )
        );
        (await PublishAsync(item with { Version = 3 })).Errors!.ShouldHaveSingleItem().ShouldBeOfType<ForbiddenError>();
    }

    [Fact]
    public async Task Z7_starts_items_in_the_section_only()
    {
        (await CreateAsync(elections.Id)).Errors.ShouldBeNull();
        (await CreateAsync(culture.Id))
            .Errors!.ShouldHaveSingleItem()
            .ShouldBe(new ForbiddenError(ContentPermissions.Create));
        (await CreateAsync(politics.Id, culture.Id)).Errors.ShouldNotBeNull();
        (await CreateAsync()).Errors.ShouldNotBeNull();
    }

    [Fact]
    public async Task Z7_adds_categories_below_the_section_and_moves_none_across_its_border()
    {
        await using var scope = await SectionEditorAsync();
        var create = scope.ServiceProvider.GetRequiredService<CreateCategory>();
        var update = scope.ServiceProvider.GetRequiredService<UpdateCategory>();
        var added = ContentFixture.Succeeded(
            await create.ExecuteAsync(
                new CreateCategoryInput { Name = $"Sondages {suffix}", ParentId = elections.Id },
                CancellationToken.None
            )
        );
        (await create.ExecuteAsync(new CreateCategoryInput { Name = $"Front {suffix}" }, CancellationToken.None))
            .Errors!.ShouldHaveSingleItem()
            .ShouldBeOfType<ForbiddenError>();
        Guid?[] refused = [culture.Id, null];
        foreach (var target in refused)
        {
            (
                await update.ExecuteAsync(
                    new UpdateCategoryInput { Id = elections.Id, ParentId = target },
                    CancellationToken.None
                )
            )
                .Errors!.ShouldHaveSingleItem()
                .ShouldBeOfType<ForbiddenError>();
        }

        added.ParentId.ShouldBe(elections.Id);
        var delete = scope.ServiceProvider.GetRequiredService<DeleteCategory>();
        (await delete.ExecuteAsync(added.Id, CancellationToken.None))
            .Errors!.ShouldHaveSingleItem()
            .ShouldBeOfType<ForbiddenError>();
    }

    [Fact]
    public async Task Z8_hands_on_in_the_section_what_he_holds_there_and_nothing_beyond()
    {
        await using var scope = await SectionEditorAsync(
            Lavamedia.Identity.Access.IdentityPermissions.ManageUsers,
            Lavamedia.Identity.Access.IdentityPermissions.ReadUsers
        );
        var assign = scope.ServiceProvider.GetRequiredService<AssignCategoryRoles>();
        var role = await RoleAsync(ContentPermissions.Publish);
        ContentFixture.Succeeded(await AssignAsync(elections));
        (await AssignAsync(culture)).Errors!.ShouldHaveSingleItem().ShouldBeOfType<RightNotHeldError>();

        var areas = await newsroom
            .Host.Services.GetServices<IPermissionAreaSource>()
            .Single()
            .FindAsync(newsroom.OtherAuthorId, CancellationToken.None);
        areas.Of(ContentPermissions.Publish).ShouldBe([elections.Id]);

        Task<MutationResult<Lavamedia.Identity.Users.User>> AssignAsync(Category category) =>
            assign.ExecuteAsync(
                new AssignCategoryRolesInput
                {
                    UserId = newsroom.OtherAuthorId,
                    Add = [new CategoryRoleInput(role, category.Id)],
                },
                CancellationToken.None
            );
    }

    /// <summary>The viewer as a request makes him: from what is stored.</summary>
    private async Task<AsyncServiceScope> SectionEditorAsync(params string[] permissions)
    {
        var role = await RoleAsync([.. ContentPermissions.All.Select(permission => permission.Code)]);
        await using (var setUp = newsroom.Host.Scope())
        {
            var database = setUp.ServiceProvider.GetRequiredService<LavamediaDbContext>();
            database.Add(
                new CategoryRole
                {
                    UserId = newsroom.AuthorId,
                    RoleId = role,
                    CategoryId = politics.Id,
                }
            );
            await database.SaveChangesAsync();
        }

        var areas = await newsroom
            .Host.Services.GetServices<IPermissionAreaSource>()
            .Single()
            .FindAsync(newsroom.AuthorId, CancellationToken.None);
        var scope = newsroom.Host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Viewer>().SignIn(newsroom.AuthorId, permissions.ToHashSet(), areas);
        return scope;
    }

    private async Task<Guid> RoleAsync(params string[] codes)
    {
        await using var scope = newsroom.Host.Scope();
        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        foreach (var permission in ContentPermissions.All)
        {
            if (!await database.Set<Permission>().AnyAsync(known => known.Code == permission.Code))
            {
                database.Add(new Permission { Code = permission.Code, Description = permission.Description });
            }
        }

        await database.SaveChangesAsync();
        var role = new Role
        {
            Name = Guid.NewGuid().ToString(),
            Permissions = await database
                .Set<Permission>()
                .AsTracking()
                .Where(known => codes.Contains(known.Code))
                .ToListAsync(),
        };
        database.Add(role);
        await database.SaveChangesAsync();
        return role.Id;
    }

    private async Task<Category> CategoryAsync(string name, Guid? parentId = null)
    {
        await using var scope = newsroom.Editor();
        return ContentFixture.Succeeded(
            await scope
                .ServiceProvider.GetRequiredService<CreateCategory>()
                .ExecuteAsync(
                    new CreateCategoryInput { Name = $"{name} {suffix}", ParentId = parentId },
                    CancellationToken.None
                )
        );
    }

    private async Task<Draft> DraftAsync(string title, params Guid[] categories)
    {
        var item = await newsroom.CreateAsync(
            $"{title} {suffix}",
            input =>
            {
                input.Body = ContentFixture.Body("A text.");
                input.CategoryIds = categories;
            }
        );
        return new Draft(item.Id, 1);
    }

    private async Task<MutationResult<ContentItem>> PublishAsync(Draft draft)
    {
        await using var scope = await SectionEditorAsync();
        return await scope
            .ServiceProvider.GetRequiredService<PublishContentItem>()
            .ExecuteAsync(draft.Id, draft.Version, null, CancellationToken.None);
    }

    private async Task<MutationResult<ContentItem>> MoveAsync(Draft draft, params Guid[] categories)
    {
        await using var scope = await SectionEditorAsync();
        return await scope
            .ServiceProvider.GetRequiredService<UpdateContentItem>()
            .ExecuteAsync(
                new UpdateContentItemInput
                {
                    Id = draft.Id,
                    ExpectedVersion = draft.Version,
                    CategoryIds = categories,
                },
                CancellationToken.None
            );
    }

    private async Task<MutationResult<ContentItem>> CreateAsync(params Guid[] categories)
    {
        await using var scope = await SectionEditorAsync();
        return await scope
            .ServiceProvider.GetRequiredService<CreateContentItem>()
            .ExecuteAsync(
                new CreateContentItemInput { Title = $"New {Guid.NewGuid()}", CategoryIds = categories },
                CancellationToken.None
            );
    }

    private sealed record Draft(Guid Id, int Version);
}
