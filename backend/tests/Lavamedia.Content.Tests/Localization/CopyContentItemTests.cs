using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Localization;

public sealed class CopyContentItemTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    [Fact]
    public async Task A_translation_begins_as_a_draft_that_says_what_the_original_says_in_the_sections_of_its_language()
    {
        var french = await CategoryAsync("Monde traduit", "fr");
        var english = await CategoryAsync("World translated", "en", french);
        var item = await newsroom.CreateAsync("À traduire", input => input.CategoryIds = [french]);
        await newsroom.PublishAsync(item.Id, 1);

        var translation = ContentFixture.Succeeded(await TranslateAsync(item.Id, "en"));

        (translation.Status, translation.Locale, translation.Title, translation.PublishedAt).ShouldBe(
            (ContentStatus.Draft, "en", "À traduire", null)
        );
        (translation.TranslationSetId, translation.TranslatedFromId).ShouldBe((item.TranslationSetId, item.Id));
        var categories = await newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<ContentCategoryLink>()
                    .Where(link => link.ContentId == translation.Id)
                    .Select(link => link.CategoryId)
                    .ToListAsync()
        );
        categories.ShouldBe([english]);
        (await TranslateAsync(item.Id, "en"))
            .Errors!.Single()
            .ShouldBeOfType<ValidationError>()
            .Reason.ShouldBe(ValidationReason.Duplicate);
    }

    [Fact]
    public async Task A_translation_is_outdated_once_the_original_changes_until_somebody_confirms_it()
    {
        var item = await newsroom.CreateAsync("Vivant");
        var translation = ContentFixture.Succeeded(await TranslateAsync(item.Id, "en"));
        (await IsOutdatedAsync(translation.Id)).ShouldBeFalse();

        ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = 1,
                    Title = "Vivant, encore",
                }
            )
        );
        (await IsOutdatedAsync(translation.Id)).ShouldBeTrue();

        await using var editor = newsroom.Editor();
        ContentFixture.Succeeded(
            await editor
                .ServiceProvider.GetRequiredService<ConfirmTranslation>()
                .ExecuteAsync(translation.Id, 1, CancellationToken.None)
        );
        (await IsOutdatedAsync(translation.Id)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_copy_of_a_published_item_is_a_draft_with_an_address_of_its_own()
    {
        var item = await newsroom.CreateAsync("Modèle");
        await newsroom.PublishAsync(item.Id, 1);

        await using var editor = newsroom.Editor();
        var copy = ContentFixture.Succeeded(
            await editor
                .ServiceProvider.GetRequiredService<CopyContentItem>()
                .DuplicateAsync(item.Id, CancellationToken.None)
        );

        (copy.Status, copy.Slug, copy.TranslatedFromId).ShouldBe((ContentStatus.Draft, "modele-2", null));
        copy.TranslationSetId.ShouldNotBe(item.TranslationSetId);
    }

    private async Task<MutationResult<ContentItem>> TranslateAsync(Guid id, string locale)
    {
        await using var editor = newsroom.Editor();
        return await editor
            .ServiceProvider.GetRequiredService<CopyContentItem>()
            .TranslateAsync(id, locale, CancellationToken.None);
    }

    private Task<bool> IsOutdatedAsync(Guid id) =>
        newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<ContentItem>()
                    .AnyAsync(item => item.Id == id && item.TranslatedFrom!.Version > item.TranslatedVersion)
        );

    private async Task<Guid> CategoryAsync(string name, string locale, Guid? translationOf = null)
    {
        await using var editor = newsroom.Editor();
        return ContentFixture
            .Succeeded(
                await editor
                    .ServiceProvider.GetRequiredService<CreateCategory>()
                    .ExecuteAsync(
                        new CreateCategoryInput(locale) { Name = name, TranslationOfId = translationOf },
                        CancellationToken.None
                    )
            )
            .Id;
    }
}
