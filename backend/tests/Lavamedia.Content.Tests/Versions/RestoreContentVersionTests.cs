using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.Content.Seo;
using Lavamedia.Content.Versions;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Versions;

public sealed class RestoreContentVersionTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    [Fact]
    public async Task A_restored_version_says_all_that_the_earlier_one_said()
    {
        var picture = await newsroom.AddPictureAsync();
        var item = await newsroom.CreateAsync(
            "Avant",
            input =>
            {
                input.Body = ContentFixture.Body("Le premier texte.");
                input.Hero = new ContentMediaInput(picture.Id, "Un volcan", "Photo");
            }
        );
        ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = 1,
                    Title = "Après",
                    Summary = "Un chapeau",
                    Body = ContentFixture.Body("Tout autre chose."),
                    Hero = new Optional<ContentMediaInput?>(null),
                    Seo = new SeoMetadataInput("Titre court", null, null),
                }
            )
        );

        var restored = ContentFixture.Succeeded(await RestoreAsync(item.Id, versionNumber: 1, expectedVersion: 2));

        (restored.LatestVersionNumber, restored.Title, restored.Summary).ShouldBe((3, "Avant", null));
        var versions = await VersionsAsync(item.Id);
        versions.Select(version => version.RestoredFromNumber).ShouldBe([null, null, 1]);
        ContentDraft
            .Of(versions[2])
            .ShouldBeEquivalentTo(
                ContentDraft.Of(versions[0]) with
                {
                    Body = versions[2].Body,
                    CategoryIds = versions[2].CategoryIds,
                }
            );
        versions[2].Body!.Value.GetRawText().ShouldBe(versions[0].Body!.Value.GetRawText());
        ContentVersionType
            .GetChangedMembers(versions[1])
            .ShouldBe(["title", "summary", "body", "hero", "seo"], ignoreOrder: true);
        ContentVersionType.GetChangedMembers(versions[0]).ShouldBeEmpty();
    }

    [Fact]
    public async Task Readers_keep_the_published_version_when_an_earlier_one_is_restored()
    {
        var item = await newsroom.CreateAsync("Un");
        ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = 1,
                    Title = "Deux",
                }
            )
        );
        await newsroom.PublishAsync(item.Id, 2);

        var restored = ContentFixture.Succeeded(await RestoreAsync(item.Id, versionNumber: 1, expectedVersion: 2));

        (restored.Title, restored.Version, restored.LatestVersionNumber).ShouldBe(("Deux", 2, 3));
    }

    [Fact]
    public async Task R4_a_restore_upon_an_old_version_is_a_conflict_and_a_version_that_never_was_is_not_found()
    {
        var item = await newsroom.CreateAsync("Conflit");

        (await RestoreAsync(item.Id, versionNumber: 1, expectedVersion: 7))
            .Errors!.Single()
            .ShouldBeOfType<VersionConflictError>();
        (await RestoreAsync(item.Id, versionNumber: 9, expectedVersion: 1))
            .Errors!.Single()
            .ShouldBeOfType<ContentVersionNotFoundError>();
    }

    [Fact]
    public async Task A_version_is_named_by_those_who_may_change_the_item_and_keeps_everything_else()
    {
        var item = await newsroom.CreateAsync("Nommé");
        var version = (await VersionsAsync(item.Id)).Single();

        ContentFixture.Succeeded(await NameAsync(newsroom.Editor(), version.Id, "  Tel qu'imprimé "));
        (await VersionsAsync(item.Id)).Single().Name.ShouldBe("Tel qu'imprimé");

        (await NameAsync(newsroom.Author(newsroom.OtherAuthorId), version.Id, "À moi"))
            .Errors!.Single()
            .ShouldBe(new ForbiddenError(ContentPermissions.UpdateAny));
        (await NameAsync(newsroom.Reader(), version.Id, "À moi"))
            .Errors!.Single()
            .ShouldBeOfType<ContentVersionNotFoundError>();
        (await NameAsync(newsroom.Editor(), version.Id, new string('x', 101)))
            .Errors!.Single()
            .ShouldBeOfType<ValidationError>()
            .Reason.ShouldBe(ValidationReason.TooLong);

        ContentFixture.Succeeded(await NameAsync(newsroom.Editor(), version.Id, " "));
        (await VersionsAsync(item.Id)).Single().Name.ShouldBeNull();
    }

    private async Task<MutationResult<ContentItem>> RestoreAsync(Guid id, int versionNumber, int expectedVersion)
    {
        await using var scope = newsroom.Editor();
        return await scope
            .ServiceProvider.GetRequiredService<RestoreContentVersion>()
            .ExecuteAsync(id, versionNumber, expectedVersion, CancellationToken.None);
    }

    private static async Task<MutationResult<ContentVersion>> NameAsync(AsyncServiceScope viewer, Guid id, string? name)
    {
        await using (viewer)
        {
            return await viewer
                .ServiceProvider.GetRequiredService<NameContentVersion>()
                .ExecuteAsync(id, name, CancellationToken.None);
        }
    }

    private Task<List<ContentVersion>> VersionsAsync(Guid id) =>
        newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<ContentVersion>()
                    .Include(version => version.Hero)
                    .Where(version => version.ContentId == id)
                    .OrderBy(version => version.VersionNumber)
                    .ToListAsync()
        );
}
