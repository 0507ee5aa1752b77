using Lavamedia.Content.SavedViews;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.SavedViews;

public sealed class KeepSavedViewsTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    [Fact]
    public async Task A_view_is_its_owners_until_he_shares_it_and_readers_never_see_one()
    {
        var view = await KeepAsync("À relire", isShared: false);
        (await SeesAsync(newsroom.Author(newsroom.OtherAuthorId), view.Id)).ShouldBeFalse();

        await using (var author = newsroom.Author(newsroom.AuthorId))
        {
            ContentFixture.Succeeded(
                await author
                    .ServiceProvider.GetRequiredService<KeepSavedViews>()
                    .UpdateAsync(new UpdateSavedViewInput { Id = view.Id, IsShared = true }, CancellationToken.None)
            );
        }

        (await SeesAsync(newsroom.Author(newsroom.OtherAuthorId), view.Id)).ShouldBeTrue();
        (await SeesAsync(newsroom.Reader(), view.Id)).ShouldBeFalse();
    }

    [Fact]
    public async Task What_others_share_can_be_seen_and_not_changed()
    {
        var view = await KeepAsync("Partagée", isShared: true);
        await using var other = newsroom.Author(newsroom.OtherAuthorId);
        var views = other.ServiceProvider.GetRequiredService<KeepSavedViews>();

        var change = await views.UpdateAsync(
            new UpdateSavedViewInput { Id = view.Id, Name = "À moi" },
            CancellationToken.None
        );
        var removal = await views.DeleteAsync(view.Id, CancellationToken.None);

        change.Errors!.Single().ShouldBeOfType<SavedViewNotFoundError>();
        removal.Errors!.Single().ShouldBeOfType<SavedViewNotFoundError>();
    }

    [Fact]
    public async Task A_view_needs_a_name()
    {
        await using var author = newsroom.Author(newsroom.AuthorId);
        var result = await author
            .ServiceProvider.GetRequiredService<KeepSavedViews>()
            .CreateAsync(new CreateSavedViewInput("  ", "status=DRAFT"), CancellationToken.None);

        result.Errors!.Single().ShouldBeOfType<ValidationError>().Path.ShouldBe(["name"]);
    }

    private async Task<SavedView> KeepAsync(string name, bool isShared)
    {
        await using var author = newsroom.Author(newsroom.AuthorId);
        return ContentFixture.Succeeded(
            await author
                .ServiceProvider.GetRequiredService<KeepSavedViews>()
                .CreateAsync(new CreateSavedViewInput(name, "status=DRAFT", isShared), CancellationToken.None)
        );
    }

    private Task<bool> SeesAsync(AsyncServiceScope viewer, Guid id) =>
        newsroom.ReadAsync(
            viewer,
            Stage.Published,
            database => database.Set<SavedView>().AnyAsync(view => view.Id == id)
        );
}
