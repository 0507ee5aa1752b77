using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.Content.Previews;
using Lavamedia.Content.Versions;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Previews;

public sealed class PreviewLinkTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    [Fact]
    public async Task Z9_a_link_shows_its_version_to_whoever_has_the_address_and_no_other_version()
    {
        var picture = await newsroom.AddPictureAsync();
        var item = await newsroom.CreateAsync(
            "Publié",
            input => input.Hero = new ContentMediaInput(picture.Id, "Un volcan", null)
        );
        await newsroom.PublishAsync(item.Id, 1);
        await UpdateAsync(item.Id, 1, "En travail");
        await UpdateAsync(item.Id, 2, "Plus tard");
        var link = ContentFixture.Succeeded(await CreateAsync(newsroom.Editor(), item.Id, versionNumber: 2));

        await using var reader = newsroom.Reader();
        var opened = await OpenAsync(reader, SealOf(link.Id));
        opened!.Id.ShouldBe(link.Id);
        var database = reader.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        var shown = await database.Set<ContentVersion>().Where(version => version.ContentId == item.Id).ToListAsync();
        shown.Select(version => version.Title).ShouldBe(["En travail"]);
        (await database.Set<MediaAsset>().CountAsync(asset => asset.Id == picture.Id)).ShouldBe(1);
        (await database.Set<ContentItem>().SingleAsync(found => found.Id == item.Id)).Title.ShouldBe("Publié");

        // Nothing of it is left for the next question.
        (
            await newsroom.ReadAsync(
                newsroom.Reader(),
                Stage.Draft,
                other => other.Set<ContentVersion>().CountAsync(version => version.ContentId == item.Id)
            )
        ).ShouldBe(0);
    }

    [Fact]
    public async Task Z9_a_link_that_ended_was_revoked_or_is_somebodys_guess_shows_nothing()
    {
        var item = await newsroom.CreateAsync("Éphémère");
        var link = ContentFixture.Succeeded(await CreateAsync(newsroom.Editor(), item.Id, versionNumber: null));
        var seal = SealOf(link.Id);
        await using (var reader = newsroom.Reader())
        {
            (await OpenAsync(reader, seal)).ShouldNotBeNull();
            (await OpenAsync(reader, seal[..^2] + "AA")).ShouldBeNull();
            (await OpenAsync(reader, "!")).ShouldBeNull();
            (await OpenAsync(reader, new string('A', 5000))).ShouldBeNull();
        }

        ContentFixture.Succeeded(await RevokeAsync(newsroom.Editor(), link.Id));
        await using (var reader = newsroom.Reader())
        {
            (await OpenAsync(reader, seal)).ShouldBeNull();
        }

        var other = ContentFixture.Succeeded(await CreateAsync(newsroom.Editor(), item.Id, versionNumber: 1));
        await newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<PreviewLink>()
                    .Where(found => found.Id == other.Id)
                    .ExecuteUpdateAsync(set => set.SetProperty(found => found.ExpiresAt, DateTimeOffset.UnixEpoch))
        );
        await using (var reader = newsroom.Reader())
        {
            (await OpenAsync(reader, SealOf(other.Id))).ShouldBeNull();
        }
    }

    [Fact]
    public async Task Z7_only_who_may_change_an_item_gives_previews_of_it_and_ends_them()
    {
        var item = await newsroom.CreateAsync("À l’abri");
        (await CreateAsync(newsroom.Author(newsroom.AuthorId), item.Id, versionNumber: 1))
            .Errors!.Single()
            .ShouldBe(new ForbiddenError(ContentPermissions.UpdateAny));
        (await CreateAsync(newsroom.Reader(), item.Id, versionNumber: 1))
            .Errors!.Single()
            .ShouldBeOfType<ContentItemNotFoundError>();
        (await CreateAsync(newsroom.Editor(), item.Id, versionNumber: 4))
            .Errors!.Single()
            .ShouldBeOfType<ContentVersionNotFoundError>();
        (await CreateAsync(newsroom.Editor(), item.Id, versionNumber: 1, minutes: 0))
            .Errors!.Single()
            .ShouldBeOfType<ValidationError>();

        var link = ContentFixture.Succeeded(await CreateAsync(newsroom.Editor(), item.Id, versionNumber: 1));
        (await RevokeAsync(newsroom.Author(newsroom.AuthorId), link.Id))
            .Errors!.Single()
            .ShouldBe(new ForbiddenError(ContentPermissions.UpdateAny));
        (await RevokeAsync(newsroom.Reader(), link.Id)).Errors!.Single().ShouldBeOfType<PreviewLinkNotFoundError>();
    }

    private string SealOf(Guid linkId) =>
        newsroom.Host.Services.GetRequiredService<PreviewAddresses>().Of(linkId, "fr").Split('/')[^1];

    private static Task<PreviewLink?> OpenAsync(AsyncServiceScope viewer, string seal) =>
        viewer.ServiceProvider.GetRequiredService<OpenPreview>().ExecuteAsync(seal, CancellationToken.None);

    private static async Task<MutationResult<PreviewLink>> CreateAsync(
        AsyncServiceScope viewer,
        Guid id,
        int? versionNumber,
        int? minutes = null
    )
    {
        await using (viewer)
        {
            return await viewer
                .ServiceProvider.GetRequiredService<CreatePreviewLink>()
                .ExecuteAsync(id, versionNumber, minutes, PreviewLinkKind.Shared, CancellationToken.None);
        }
    }

    private static async Task<MutationResult<PreviewLink>> RevokeAsync(AsyncServiceScope viewer, Guid id)
    {
        await using (viewer)
        {
            return await viewer
                .ServiceProvider.GetRequiredService<RevokePreviewLink>()
                .ExecuteAsync(id, CancellationToken.None);
        }
    }

    private async Task UpdateAsync(Guid id, int expectedVersion, string title) =>
        ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = id,
                    ExpectedVersion = expectedVersion,
                    Title = title,
                }
            )
        );
}
