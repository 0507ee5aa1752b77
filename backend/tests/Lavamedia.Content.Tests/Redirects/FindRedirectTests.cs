using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Redirects;
using Lavamedia.Content.Slugs;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Redirects;

public sealed class FindRedirectTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    [Fact]
    public async Task Every_address_that_an_item_ever_had_leads_to_the_present_one_without_a_chain()
    {
        var item = await newsroom.CreateAsync("Un");
        await newsroom.PublishAsync(item.Id, 1);
        await MoveAsync(item.Id, 1, "deux");
        await MoveAsync(item.Id, 2, "trois");

        (await FindAsync("/articles/un")).ShouldBe(Redirect.Moved("/articles/trois"));
        (await FindAsync("/articles/deux")).ShouldBe(Redirect.Moved("/articles/trois"));
        (await FindAsync("/articles/trois")).ShouldBeNull();
    }

    [Fact]
    public async Task An_item_that_goes_back_to_a_former_address_makes_no_loop()
    {
        var item = await newsroom.CreateAsync("Aller");
        await newsroom.PublishAsync(item.Id, 1);
        await MoveAsync(item.Id, 1, "retour");
        await MoveAsync(item.Id, 2, "aller");

        (await FindAsync("/articles/aller")).ShouldBeNull();
        (await FindAsync("/articles/retour")).ShouldBe(Redirect.Moved("/articles/aller"));
    }

    [Fact]
    public async Task The_former_address_of_a_draft_never_was_one()
    {
        var item = await newsroom.CreateAsync("Hésitation");
        ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = 1,
                    Slug = "decision",
                }
            )
        );
        await newsroom.PublishAsync(item.Id, 2);

        (await FindAsync("/articles/hesitation")).ShouldBeNull();
        (await newsroom.CreateAsync("Hésitation")).Slug.ShouldBe("hesitation");
    }

    [Fact]
    public async Task Z3_nothing_leads_to_what_is_not_published_and_its_addresses_stay_its_own()
    {
        var item = await newsroom.CreateAsync("Retiré");
        await newsroom.PublishAsync(item.Id, 1);
        await MoveAsync(item.Id, 1, "retire-depuis");
        await using (var editor = newsroom.Editor())
        {
            ContentFixture.Succeeded(
                await editor
                    .ServiceProvider.GetRequiredService<UnpublishContentItem>()
                    .ExecuteAsync(item.Id, 2, CancellationToken.None)
            );
        }

        (await FindAsync("/articles/retire")).ShouldBeNull();
        var taken = await newsroom.TryCreateAsync(input => input.Slug = "retire");
        taken.Errors!.Single().ShouldBe(new SlugTakenError("retire", "retire-2"));
    }

    [Fact]
    public async Task Addresses_are_of_one_language()
    {
        var item = await newsroom.CreateAsync("One", input => input.Locale = "en");
        await newsroom.PublishAsync(item.Id, 1);
        await MoveAsync(item.Id, 1, "two");

        (await FindAsync("/en/articles/one")).ShouldBe(Redirect.Moved("/en/articles/two"));
        (await FindAsync("/articles/one")).ShouldBeNull();
    }

    [Fact]
    public async Task A_category_keeps_its_former_addresses()
    {
        await using var editor = newsroom.Editor();
        var category = ContentFixture.Succeeded(
            await editor
                .ServiceProvider.GetRequiredService<CreateCategory>()
                .ExecuteAsync(new CreateCategoryInput { Name = "Rubrique d’hier" }, CancellationToken.None)
        );
        ContentFixture.Succeeded(
            await editor
                .ServiceProvider.GetRequiredService<UpdateCategory>()
                .ExecuteAsync(
                    new UpdateCategoryInput { Id = category.Id, Slug = "rubrique-d-aujourd-hui" },
                    CancellationToken.None
                )
        );

        (await FindAsync("/categories/rubrique-d-hier?page=2")).ShouldBe(
            Redirect.Moved("/categories/rubrique-d-aujourd-hui")
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("//evil.example/articles/un")]
    [InlineData("/articles/")]
    [InlineData("/a/b/c/d")]
    [InlineData("/articles/%00")]
    public async Task Nonsense_leads_nowhere(string path) => (await FindAsync(path)).ShouldBeNull();

    private async Task MoveAsync(Guid id, int version, string slug)
    {
        ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = id,
                    ExpectedVersion = version,
                    Slug = slug,
                }
            )
        );
        await newsroom.PublishAsync(id, version + 1);
    }

    private async Task<Redirect?> FindAsync(string path)
    {
        await using var reader = newsroom.Reader();
        return await reader.ServiceProvider.GetRequiredService<FindRedirect>().FindAsync(path, CancellationToken.None);
    }
}
