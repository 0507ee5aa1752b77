using System.Text.Json;
using Lavamedia.Content.Access;
using Lavamedia.Content.Categories;
using Lavamedia.Content.FullText;
using Lavamedia.Content.Items;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Rules;
using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity;
using Lavamedia.Identity.Users;
using Lavamedia.Media;
using Lavamedia.Media.Access;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Testing.Modules;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests;

/// <summary>The newsroom over a database of its own, with an editor and two authors.</summary>
public sealed class ContentFixture : IAsyncLifetime
{
    public TestHost Host { get; private set; } = null!;

    public Guid EditorId { get; private set; }

    public Guid AuthorId { get; private set; }

    public Guid OtherAuthorId { get; private set; }

    public async Task InitializeAsync()
    {
        Host = await TestHost.StartFromModelAsync(
            [new IdentityModule(), new MediaModule(), new ContentModule(), new ListeningModule()],
            services =>
                services
                    .AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider())
                    .AddScoped<BatchScheduler>()
                    .AddScoped<CategoriesOfItems>()
                    .AddScoped<RulesOfItems>()
                    .AddScoped<OwnWorkOfItems>()
        );
        await using var scope = Host.Scope();
        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        await database.Database.ExecuteSqlRawAsync(ContentStatusGuard.CreateSql);
        await database.Database.ExecuteSqlRawAsync(ContentStateGuard.CreateSql);
        await database.Database.ExecuteSqlRawAsync(CountListings.CreateSql);
        await database.Database.ExecuteSqlRawAsync(IndexContent.CreateSql);
        await database.Database.ExecuteSqlRawAsync(IndexContent.TakeMadeQuestionsSql);
        EditorId = Add(database, "editor");
        AuthorId = Add(database, "author");
        OtherAuthorId = Add(database, "other-author");
        await database.SaveChangesAsync();
    }

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();

    public AsyncServiceScope Editor() => EditorNamed(EditorId);

    public AsyncServiceScope EditorNamed(Guid userId) =>
        Host.Scope(
            userId,
            ContentPermissions.ReadDrafts,
            ContentPermissions.Create,
            ContentPermissions.UpdateOwn,
            ContentPermissions.UpdateAny,
            ContentPermissions.Comment,
            ContentPermissions.Assign,
            ContentPermissions.Review,
            ContentPermissions.Publish,
            ContentPermissions.Archive,
            ContentPermissions.Kill,
            ContentPermissions.ManageCategories,
            ContentPermissions.ManageTags,
            MediaPermissions.Upload
        );

    public AsyncServiceScope Author(Guid userId) =>
        Host.Scope(
            userId,
            ContentPermissions.ReadDrafts,
            ContentPermissions.Create,
            ContentPermissions.UpdateOwn,
            ContentPermissions.Comment,
            MediaPermissions.Upload
        );

    public AsyncServiceScope Reader() => Host.Scope();

    public static JsonElement Body(string text) =>
        JsonSerializer.SerializeToElement(
            new
            {
                type = "doc",
                content = new[] { new { type = "paragraph", content = new[] { new { type = "text", text } } } },
            }
        );

    public async Task<ContentItem> CreateAsync(string title, Action<CreateInput>? change = null) =>
        Succeeded(
            await TryCreateAsync(input =>
            {
                input.Title = title;
                change?.Invoke(input);
            })
        );

    public async Task<MutationResult<ContentItem>> TryCreateAsync(Action<CreateInput> change)
    {
        await using var scope = Editor();
        var input = new CreateInput();
        change(input);
        return await scope
            .ServiceProvider.GetRequiredService<CreateContentItem>()
            .ExecuteAsync(input.Build(), CancellationToken.None);
    }

    public async Task<ContentItem> PublishAsync(Guid id, int version)
    {
        await using var scope = Editor();
        return Succeeded(
            await scope
                .ServiceProvider.GetRequiredService<PublishContentItem>()
                .ExecuteAsync(id, version, null, CancellationToken.None)
        );
    }

    public async Task<MutationResult<ContentItem>> UpdateAsync(UpdateContentItemInput input)
    {
        await using var scope = Editor();
        return await scope
            .ServiceProvider.GetRequiredService<UpdateContentItem>()
            .ExecuteAsync(input, CancellationToken.None);
    }

    /// <summary>Reads as somebody; the stage is what the question asks for.</summary>
    public async Task<T> ReadAsync<T>(AsyncServiceScope viewer, Stage stage, Func<LavamediaDbContext, Task<T>> read)
    {
        await using (viewer)
        {
            var database = viewer.ServiceProvider.GetRequiredService<LavamediaDbContext>();
            database.Stage = stage;
            return await read(database);
        }
    }

    public async Task<MediaAsset> AddPictureAsync()
    {
        await using var scope = Editor();
        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        var asset = new MediaAsset
        {
            Filename = "photo.jpg",
            MimeType = "image/jpeg",
            StorageKey = $"media/{Guid.NewGuid():N}",
            Checksum = new string('0', 64),
            Status = MediaStatus.Ready,
        };
        database.Add(asset);
        await database.SaveChangesAsync();
        return asset;
    }

    /// <summary>Gives people a role by which they see drafts: what is asked of those who do not ask themselves.</summary>
    public async Task LetReadDraftsAsync(params Guid[] userIds)
    {
        await using var scope = Host.Scope();
        await scope
            .ServiceProvider.GetRequiredService<LavamediaDbContext>()
            .Database.ExecuteSqlAsync(
                $"""
                WITH made AS (
                  INSERT INTO roles (id, name, version) VALUES (gen_random_uuid(), gen_random_uuid(), 1) RETURNING id
                ), allowed AS (
                  INSERT INTO permissions (id, code, description)
                  VALUES (gen_random_uuid(), {ContentPermissions.ReadDrafts}, 'See drafts.')
                  ON CONFLICT (code) DO UPDATE SET description = excluded.description RETURNING id
                ), granted AS (
                  INSERT INTO role_permissions (role_id, permission_id) SELECT made.id, allowed.id FROM made, allowed
                )
                INSERT INTO user_roles (user_id, role_id) SELECT unnest({userIds}), id FROM made
                """
            );
    }

    public static T Succeeded<T>(MutationResult<T> result)
    {
        result.Errors.ShouldBeNull();
        return result.Value!;
    }

    private static Guid Add(LavamediaDbContext database, string slug)
    {
        var user = new User
        {
            Email = $"{slug}@lavamedia.example",
            DisplayName = slug,
            Slug = slug,
        };
        database.Add(user);
        return user.Id;
    }
}
