using System.Text.Json;
using Lavamedia.Content;
using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Content.Seo;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity;
using Lavamedia.Identity.Users;
using Lavamedia.Media;
using Lavamedia.Platform.Data;
using Lavamedia.Seo.Metadata;
using Lavamedia.Testing.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Seo.Tests.Metadata;

public sealed class MirrorSeoMetadataTests : IAsyncLifetime
{
    private TestHost host = null!;
    private Guid editorId;

    [Fact]
    public async Task Z3_readers_and_search_engines_see_the_metadata_of_the_published_version_only()
    {
        var item = await CreateAsync(
            new SeoMetadataInput("Titre pour moteurs", "Description", "https://example.org/a")
        );
        await PublishAsync(item.Id, version: 1);
        await UpdateAsync(item.Id, version: 1, new SeoMetadataInput("Pas encore public"));
        (await ReadAsync(item.Id)).ShouldNotBeNull().MetaTitle.ShouldBe("Titre pour moteurs");

        await PublishAsync(item.Id, version: 2);

        var published = (await ReadAsync(item.Id)).ShouldNotBeNull();
        published.MetaTitle.ShouldBe("Pas encore public");
        published.MetaDescription.ShouldBeNull("a version says everything anew");
        published.CanonicalUrl.ShouldBeNull();
    }

    [Fact]
    public async Task A_version_that_says_nothing_takes_the_metadata_away()
    {
        var item = await CreateAsync(new SeoMetadataInput("Titre"));
        await PublishAsync(item.Id, version: 1);
        await UpdateAsync(item.Id, version: 1, seo: null);
        await PublishAsync(item.Id, version: 2);
        (await ReadAsync(item.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task JSON_LD_follows_the_published_version_and_an_empty_object_is_none()
    {
        var item = await CreateAsync(new SeoMetadataInput(SchemaMarkup: Json("""{"genre": "Reportage"}""")));
        await PublishAsync(item.Id, version: 1);
        (await ReadAsync(item.Id))!.SchemaMarkup!.Value.GetProperty("genre").GetString().ShouldBe("Reportage");

        await UpdateAsync(item.Id, version: 1, new SeoMetadataInput(SchemaMarkup: Json("{}")));
        await PublishAsync(item.Id, version: 2);
        (await ReadAsync(item.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task An_item_without_metadata_has_no_row() =>
        (await ReadAsync((await CreateAsync(seo: null)).Id)).ShouldBeNull();

    public async Task InitializeAsync()
    {
        host = await TestHost.StartFromModelAsync([
            new IdentityModule(),
            new MediaModule(),
            new ContentModule(),
            new SeoModule(),
        ]);
        await using var scope = host.Scope();
        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        await database.Database.ExecuteSqlRawAsync(ContentStatusGuard.CreateSql);
        var editor = new User
        {
            Email = "editor@lavamedia.example",
            DisplayName = "Editor",
            Slug = "editor",
        };
        database.Add(editor);
        await database.SaveChangesAsync();
        editorId = editor.Id;
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    private AsyncServiceScope Editor() =>
        host.Scope(
            editorId,
            ContentPermissions.ReadDrafts,
            ContentPermissions.Create,
            ContentPermissions.UpdateAny,
            ContentPermissions.Publish
        );

    private async Task<ContentItem> CreateAsync(SeoMetadataInput? seo)
    {
        await using var scope = Editor();
        var body = JsonSerializer.SerializeToElement(
            new
            {
                type = "doc",
                content = new[]
                {
                    new { type = "paragraph", content = new[] { new { type = "text", text = "Un texte." } } },
                },
            }
        );
        return Succeeded(
            await scope
                .ServiceProvider.GetRequiredService<CreateContentItem>()
                .ExecuteAsync(
                    new CreateContentItemInput
                    {
                        Title = "Titre",
                        Body = body,
                        Seo = seo,
                    },
                    CancellationToken.None
                )
        );
    }

    private async Task PublishAsync(Guid id, int version)
    {
        await using var scope = Editor();
        Succeeded(
            await scope
                .ServiceProvider.GetRequiredService<PublishContentItem>()
                .ExecuteAsync(id, version, firstPublishedAt: null, CancellationToken.None)
        );
    }

    private async Task UpdateAsync(Guid id, int version, SeoMetadataInput? seo)
    {
        await using var scope = Editor();
        Succeeded(
            await scope
                .ServiceProvider.GetRequiredService<UpdateContentItem>()
                .ExecuteAsync(
                    new UpdateContentItemInput
                    {
                        Id = id,
                        ExpectedVersion = version,
                        Seo = seo,
                    },
                    CancellationToken.None
                )
        );
    }

    private async Task<SeoMetadata?> ReadAsync(Guid id)
    {
        await using var scope = host.Scope();
        return await scope
            .ServiceProvider.GetRequiredService<LavamediaDbContext>()
            .Set<SeoMetadata>()
            .SingleOrDefaultAsync(seo => seo.ContentId == id);
    }

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);

    private static T Succeeded<T>(MutationResult<T> result)
    {
        result.Errors.ShouldBeNull();
        return result.Value!;
    }
}
