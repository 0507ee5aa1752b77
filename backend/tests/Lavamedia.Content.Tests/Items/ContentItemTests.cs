using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Items;

public sealed class ContentItemTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    [Fact]
    public async Task Every_save_is_a_version_with_the_difference_to_the_one_before()
    {
        var item = await newsroom.CreateAsync("Premier titre");

        var saved = ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = 1,
                    Title = "Second titre",
                }
            )
        );

        (saved.Version, saved.LatestVersionNumber, saved.Title, saved.Slug).ShouldBe(
            (2, 2, "Second titre", "premier-titre")
        );
        var versions = await newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<ContentVersion>()
                    .Where(version => version.ContentId == item.Id)
                    .OrderBy(version => version.VersionNumber)
                    .ToListAsync()
        );
        versions.Select(version => version.Title).ShouldBe(["Premier titre", "Second titre"]);
        versions[0].Diff.ShouldBeNull();
        versions[1]
            .Diff!.Value.GetRawText()
            .ShouldBe("""[{"op": "replace", "path": "/title", "value": "Second titre"}]""");
    }

    [Fact]
    public async Task Z3_readers_keep_seeing_the_published_version_while_a_newer_one_is_written()
    {
        var item = await newsroom.CreateAsync("Publié");
        await newsroom.PublishAsync(item.Id, 1);

        ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = 1,
                    Title = "Secret",
                    Slug = "secret-a-venir",
                    Body = ContentFixture.Body("Rien que pour nous."),
                }
            )
        );

        var seen = await newsroom.ReadAsync(
            newsroom.Reader(),
            Stage.Draft,
            database =>
                database.Set<ContentItem>().Include(other => other.Versions).SingleAsync(other => other.Id == item.Id)
        );
        (seen.Title, seen.Slug, seen.Version, seen.LatestVersionNumber).ShouldBe(("Publié", "publie", 1, 2));
        seen.Versions.ShouldBeEmpty();
        var published = await newsroom.PublishAsync(item.Id, 2);
        (published.Title, published.Slug, published.Version).ShouldBe(("Secret", "secret-a-venir", 2));
    }

    [Fact]
    public async Task R4_of_two_parallel_updates_one_wins_and_the_other_learns_the_current_version()
    {
        var item = await newsroom.CreateAsync("Disputé");

        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(number =>
                    newsroom.UpdateAsync(
                        new UpdateContentItemInput
                        {
                            Id = item.Id,
                            ExpectedVersion = 1,
                            Title = $"Version de {number}",
                        }
                    )
                )
        );

        results.Count(result => result.Errors is null).ShouldBe(1);
        foreach (var lost in results.Where(result => result.Errors is not null))
        {
            var conflict = lost.Errors!.Single().ShouldBeOfType<VersionConflictError>();
            (conflict.ExpectedVersion, conflict.CurrentVersion).ShouldBe((1, 2));
            conflict.Current!.Title.ShouldStartWith("Version de");
        }
    }

    [Fact]
    public async Task R2_publishing_writes_article_version_and_outbox_in_one_transaction()
    {
        var good = await newsroom.CreateAsync("Transaction");
        var bad = await newsroom.CreateAsync(ListeningModule.Poison);

        await newsroom.PublishAsync(good.Id, 1);
        await Should.ThrowAsync<InvalidOperationException>(() => newsroom.PublishAsync(bad.Id, 1));

        (await StateAsync(good.Id)).ShouldBe((ContentStatus.Published, WorkflowState.Published, 1));
        (await StateAsync(bad.Id)).ShouldBe((ContentStatus.Draft, WorkflowState.Draft, 0));
    }

    [Fact]
    public async Task A_chosen_slug_that_is_taken_is_refused_with_a_suggestion_and_a_made_one_gives_way()
    {
        await newsroom.CreateAsync("Doublon");

        await using var editor = newsroom.Editor();
        var create = editor.ServiceProvider.GetRequiredService<CreateContentItem>();
        var chosen = await create.ExecuteAsync(
            new CreateContentItemInput { Title = "Autre", Slug = "doublon" },
            CancellationToken.None
        );

        chosen.Errors!.Single().ShouldBe(new SlugTakenError("doublon", "doublon-2"));
        (await newsroom.CreateAsync("Doublon")).Slug.ShouldBe("doublon-2");
        (await newsroom.CreateAsync("Doublon", input => input.Locale = "en")).Slug.ShouldBe("doublon");
    }

    [Fact]
    public async Task All_problems_of_an_input_are_told_at_once_each_with_its_place()
    {
        await using var editor = newsroom.Editor();
        var create = editor.ServiceProvider.GetRequiredService<CreateContentItem>();

        var result = await create.ExecuteAsync(
            new CreateContentItemInput
            {
                Title = "  ",
                Slug = "Pas Un Slug",
                Summary = new string('x', 1001),
                Body = System.Text.Json.JsonSerializer.SerializeToElement(new { type = "html" }),
                Seo = new Lavamedia.Content.Seo.SeoMetadataInput(CanonicalUrl: "javascript:x"),
            },
            CancellationToken.None
        );

        result
            .Errors!.Cast<ValidationError>()
            .Select(error => string.Join('.', error.Path))
            .ShouldBe(["title", "summary", "slug", "seo.canonicalUrl", "body"], ignoreOrder: true);
    }

    [Fact]
    public async Task Authors_change_their_own_items_and_nobody_elses()
    {
        var own = await newsroom.CreateAsync("À l’auteur", input => input.AuthorId = newsroom.AuthorId);
        await using var author = newsroom.Author(newsroom.AuthorId);
        await using var other = newsroom.Author(newsroom.OtherAuthorId);
        var input = new UpdateContentItemInput
        {
            Id = own.Id,
            ExpectedVersion = 1,
            Title = "Changé",
        };

        var refused = await other
            .ServiceProvider.GetRequiredService<UpdateContentItem>()
            .ExecuteAsync(input, CancellationToken.None);
        var allowed = await author
            .ServiceProvider.GetRequiredService<UpdateContentItem>()
            .ExecuteAsync(input, CancellationToken.None);
        var givenAway = await author
            .ServiceProvider.GetRequiredService<UpdateContentItem>()
            .ExecuteAsync(
                new UpdateContentItemInput
                {
                    Id = own.Id,
                    ExpectedVersion = 2,
                    AuthorId = newsroom.OtherAuthorId,
                },
                CancellationToken.None
            );

        refused.Errors!.Single().ShouldBe(new ForbiddenError("content.update_any"));
        ContentFixture.Succeeded(allowed).Title.ShouldBe("Changé");
        givenAway.Errors!.Single().ShouldBe(new ForbiddenError("content.update_any"));
    }

    [Fact]
    public async Task An_empty_body_cannot_be_published()
    {
        var item = await newsroom.CreateAsync("Vide", input => input.Body = null);
        await using var editor = newsroom.Editor();

        var result = await editor
            .ServiceProvider.GetRequiredService<PublishContentItem>()
            .ExecuteAsync(item.Id, 1, null, CancellationToken.None);

        result.Errors!.Single().ShouldBeOfType<ValidationError>().Path.ShouldBe(["body"]);
    }

    [Fact]
    public async Task Z3_a_picture_is_public_exactly_while_a_published_item_shows_it()
    {
        var picture = await newsroom.AddPictureAsync();
        var item = await newsroom.CreateAsync(
            "Illustré",
            input => input.Hero = new ContentMediaInput(picture.Id, "Un port")
        );
        (await ReaderSeesAsync(picture.Id)).ShouldBeFalse();

        await newsroom.PublishAsync(item.Id, 1);
        (await ReaderSeesAsync(picture.Id)).ShouldBeTrue();
        var hero = await newsroom.ReadAsync(
            newsroom.Reader(),
            Stage.Published,
            database =>
                database
                    .Set<ContentItem>()
                    .Where(other => other.Id == item.Id)
                    .Select(other => other.Hero!.AlternativeText)
                    .SingleAsync()
        );
        hero.ShouldBe("Un port");

        ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = 1,
                    Hero = (ContentMediaInput?)null,
                }
            )
        );
        (await ReaderSeesAsync(picture.Id)).ShouldBeTrue();
        await newsroom.PublishAsync(item.Id, 2);
        (await ReaderSeesAsync(picture.Id)).ShouldBeFalse();
    }

    [Fact]
    public async Task An_item_has_one_translation_for_each_locale()
    {
        var french = await newsroom.CreateAsync("Traduit");
        var english = await newsroom.CreateAsync(
            "Translated",
            input => (input.Locale, input.TranslationOfId) = ("en", french.Id)
        );

        english.TranslationSetId.ShouldBe(french.TranslationSetId);
        await using var editor = newsroom.Editor();
        var again = await editor
            .ServiceProvider.GetRequiredService<CreateContentItem>()
            .ExecuteAsync(
                new CreateContentItemInput
                {
                    Title = "Again",
                    Locale = "en",
                    TranslationOfId = french.Id,
                },
                CancellationToken.None
            );
        again.Errors!.Single().ShouldBeOfType<ValidationError>().Path.ShouldBe(["translationOfId"]);
    }

    [Fact]
    public async Task A_section_lists_what_stands_in_the_sections_below_also_after_a_move()
    {
        var world = await CategoryAsync("Monde", null);
        var europe = await CategoryAsync("Europe", world.Id);
        var culture = await CategoryAsync("Culture", null);
        var item = await newsroom.CreateAsync("Rangé", input => input.CategoryIds = [europe.Id]);
        (await ListedInAsync(item.Id)).ShouldBe([europe.Id, world.Id], ignoreOrder: true);

        await using var editor = newsroom.Editor();
        var update = editor.ServiceProvider.GetRequiredService<UpdateCategory>();
        ContentFixture.Succeeded(
            await update.ExecuteAsync(
                new UpdateCategoryInput { Id = europe.Id, ParentId = culture.Id },
                CancellationToken.None
            )
        );
        (await ListedInAsync(item.Id)).ShouldBe([europe.Id, culture.Id], ignoreOrder: true);

        var circle = await update.ExecuteAsync(
            new UpdateCategoryInput { Id = culture.Id, ParentId = europe.Id },
            CancellationToken.None
        );
        circle.Errors!.Single().ShouldBeOfType<ValidationError>().Path.ShouldBe(["parentId"]);
    }

    private Task<(ContentStatus Status, WorkflowState State, int Events)> StateAsync(Guid id) =>
        newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            async database =>
            {
                var item = await database
                    .Set<ContentItem>()
                    .Include(other => other.LatestVersion)
                    .SingleAsync(other => other.Id == id);
                var events = await database
                    .Database.SqlQuery<int>(
                        $"SELECT count(*)::int AS \"Value\" FROM jobs WHERE kind = 'test.listen' AND payload->>'contentId' = {id.ToString()}"
                    )
                    .SingleAsync();
                return (item.Status, item.LatestVersion!.WorkflowState, events);
            }
        );

    private async Task<Category> CategoryAsync(string name, Guid? parentId)
    {
        await using var editor = newsroom.Editor();
        return ContentFixture.Succeeded(
            await editor
                .ServiceProvider.GetRequiredService<CreateCategory>()
                .ExecuteAsync(new CreateCategoryInput { Name = name, ParentId = parentId }, CancellationToken.None)
        );
    }

    private Task<List<Guid>> ListedInAsync(Guid id) =>
        newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<ContentCategoryListing>()
                    .Where(listing => listing.ContentId == id)
                    .Select(listing => listing.CategoryId)
                    .ToListAsync()
        );

    private Task<bool> ReaderSeesAsync(Guid mediaId) =>
        newsroom.ReadAsync(
            newsroom.Reader(),
            Stage.Published,
            database => database.Set<MediaAsset>().AnyAsync(asset => asset.Id == mediaId)
        );
}
