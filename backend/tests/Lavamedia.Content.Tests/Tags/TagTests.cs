using Lavamedia.Content.Items;
using Lavamedia.Content.Redirects;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Tags;
using Lavamedia.Content.Versions;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Tags;

public sealed class TagTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    [Fact]
    public async Task A_version_remembers_its_tags_and_readers_see_those_of_the_published_one()
    {
        var sea = await CreateAsync("Mer");
        var wind = await CreateAsync("Vent");
        var item = await newsroom.CreateAsync("Étiqueté", input => input.TagIds = [sea.Id]);
        await newsroom.PublishAsync(item.Id, 1);

        ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = 1,
                    TagIds = new([wind.Id, sea.Id]),
                }
            )
        );

        (await TagsOfItemAsync(item.Id)).ShouldBe([sea.Id]);
        (await newsroom.PublishAsync(item.Id, 2)).Version.ShouldBe(2);
        (await TagsOfItemAsync(item.Id)).ShouldBe([wind.Id, sea.Id]);
    }

    [Fact]
    public async Task Z3_a_tag_that_only_drafts_carry_is_unknown_to_readers()
    {
        var secret = await CreateAsync("Affaire tenue secrète");
        var item = await newsroom.CreateAsync("Enquête", input => input.TagIds = [secret.Id]);

        (await SeenByReaderAsync(secret.Id)).ShouldBeFalse();
        await newsroom.PublishAsync(item.Id, 1);
        (await SeenByReaderAsync(secret.Id)).ShouldBeTrue();
    }

    [Fact]
    public async Task Merging_moves_items_and_versions_and_leaves_redirects()
    {
        var target = await CreateAsync("Réchauffement");
        var source = await CreateAsync("Réchauffement climatique");
        var other = await CreateAsync("Climat fusionné");
        var both = await newsroom.CreateAsync("Les deux", input => input.TagIds = [source.Id, other.Id, target.Id]);
        var one = await newsroom.CreateAsync("Un seul", input => input.TagIds = [source.Id]);
        await newsroom.PublishAsync(one.Id, 1);

        await using var editor = newsroom.Editor();
        var merged = ContentFixture.Succeeded(
            await editor
                .ServiceProvider.GetRequiredService<MergeTags>()
                .ExecuteAsync([source.Id], target.Id, CancellationToken.None)
        );

        merged.Id.ShouldBe(target.Id);
        (await TagsOfItemAsync(one.Id)).ShouldBe([target.Id]);
        (await TagsOfItemAsync(both.Id)).ShouldBe([target.Id, other.Id], ignoreOrder: true);
        var version = await newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database => database.Set<ContentVersion>().SingleAsync(version => version.ContentId == both.Id)
        );
        version.TagIds.ShouldBe([target.Id, other.Id]);
        (await RedirectAsync("/tags/rechauffement-climatique")).ShouldBe(Redirect.Moved("/tags/rechauffement"));
    }

    [Fact]
    public async Task A_renamed_tag_is_found_under_its_former_address_which_nothing_else_can_take()
    {
        var tag = await CreateAsync("Vieux mot");
        var item = await newsroom.CreateAsync("Porteur", input => input.TagIds = [tag.Id]);
        await newsroom.PublishAsync(item.Id, 1);

        await using var editor = newsroom.Editor();
        ContentFixture.Succeeded(
            await editor
                .ServiceProvider.GetRequiredService<UpdateTag>()
                .ExecuteAsync(
                    new UpdateTagInput
                    {
                        Id = tag.Id,
                        Name = "Mot neuf",
                        Slug = null,
                    },
                    CancellationToken.None
                )
        );

        (await RedirectAsync("/tags/vieux-mot")).ShouldBe(Redirect.Moved("/tags/mot-neuf"));
        var taken = await editor
            .ServiceProvider.GetRequiredService<CreateTag>()
            .ExecuteAsync(new CreateTagInput { Name = "Vieux mot" }, CancellationToken.None);
        taken.Errors!.Single().ShouldBe(new SlugTakenError("vieux-mot", "vieux-mot-2"));
    }

    [Fact]
    public async Task Only_a_tag_that_nothing_carries_can_be_removed()
    {
        var used = await CreateAsync("Utilisé");
        var unused = await CreateAsync("Inutilisé");
        await newsroom.CreateAsync("Brouillon étiqueté", input => input.TagIds = [used.Id]);

        await using var editor = newsroom.Editor();
        var delete = editor.ServiceProvider.GetRequiredService<DeleteTag>();

        (await delete.ExecuteAsync(used.Id, CancellationToken.None)).Errors!.Single().ShouldBeOfType<TagInUseError>();
        ContentFixture.Succeeded(await delete.ExecuteAsync(unused.Id, CancellationToken.None));
        (await delete.ExecuteAsync(unused.Id, CancellationToken.None))
            .Errors!.Single()
            .ShouldBeOfType<TagNotFoundError>();
    }

    [Fact]
    public async Task A_tag_of_another_language_is_refused_at_its_place()
    {
        var english = await CreateAsync("Weather", "en");

        var result = await newsroom.TryCreateAsync(input => input.TagIds = [english.Id]);

        var error = result.Errors!.Single().ShouldBeOfType<ValidationError>();
        (error.Reason, string.Join('.', error.Path)).ShouldBe((ValidationReason.NotFound, "tagIds.0"));
    }

    private async Task<Tag> CreateAsync(string name, string locale = "fr")
    {
        await using var editor = newsroom.Editor();
        return ContentFixture.Succeeded(
            await editor
                .ServiceProvider.GetRequiredService<CreateTag>()
                .ExecuteAsync(new CreateTagInput(locale) { Name = name }, CancellationToken.None)
        );
    }

    private Task<List<Guid>> TagsOfItemAsync(Guid id) =>
        newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<ContentTagLink>()
                    .Where(link => link.ContentId == id)
                    .OrderBy(link => link.Position)
                    .Select(link => link.TagId)
                    .ToListAsync()
        );

    private Task<bool> SeenByReaderAsync(Guid id) =>
        newsroom.ReadAsync(
            newsroom.Reader(),
            Stage.Draft,
            database => database.Set<Tag>().AnyAsync(tag => tag.Id == id)
        );

    private async Task<Redirect?> RedirectAsync(string path)
    {
        await using var reader = newsroom.Reader();
        return await reader.ServiceProvider.GetRequiredService<FindRedirect>().FindAsync(path, CancellationToken.None);
    }
}
