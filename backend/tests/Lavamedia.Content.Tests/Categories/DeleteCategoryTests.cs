using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Redirects;
using Lavamedia.Content.Versions;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Categories;

public sealed class DeleteCategoryTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    [Fact]
    public async Task A_category_with_something_in_it_or_below_it_stays()
    {
        var above = await CreateAsync("Au-dessus");
        var used = await CreateAsync("Remplie", above);
        await newsroom.CreateAsync("Un brouillon dans sa rubrique", input => input.CategoryIds = [used]);

        (await DeleteAsync(above)).Errors!.ShouldHaveSingleItem().ShouldBeOfType<CategoryInUseError>();
        (await DeleteAsync(used)).Errors!.ShouldHaveSingleItem().ShouldBeOfType<CategoryInUseError>();
        (await DeleteAsync(Guid.NewGuid())).Errors!.ShouldHaveSingleItem().ShouldBeOfType<CategoryNotFoundError>();
    }

    [Fact]
    public async Task An_empty_one_goes_and_earlier_versions_and_addresses_forget_it()
    {
        var left = await CreateAsync("Quittée");
        await using (var editor = newsroom.Editor())
        {
            ContentFixture.Succeeded(
                await editor
                    .ServiceProvider.GetRequiredService<UpdateCategory>()
                    .ExecuteAsync(
                        new UpdateCategoryInput { Id = left, Slug = "quittee-autrement" },
                        CancellationToken.None
                    )
            );
        }

        var item = await newsroom.CreateAsync("Un article qui change de rubrique", input => input.CategoryIds = [left]);
        ContentFixture.Succeeded(
            await newsroom.UpdateAsync(
                new UpdateContentItemInput
                {
                    Id = item.Id,
                    ExpectedVersion = 1,
                    CategoryIds = Array.Empty<Guid>(),
                }
            )
        );

        ContentFixture.Succeeded(await DeleteAsync(left)).Name.ShouldBe("Quittée");

        var (versions, slugs) = await newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            async database =>
                (
                    await database.Set<ContentVersion>().CountAsync(version => version.ContentId == item.Id),
                    await database.Set<FormerSlug>().CountAsync(former => former.CategoryId == left)
                )
        );
        (versions, slugs).ShouldBe((2, 0));
    }

    private async Task<Guid> CreateAsync(string name, Guid? parentId = null)
    {
        await using var editor = newsroom.Editor();
        return ContentFixture
            .Succeeded(
                await editor
                    .ServiceProvider.GetRequiredService<CreateCategory>()
                    .ExecuteAsync(new CreateCategoryInput { Name = name, ParentId = parentId }, CancellationToken.None)
            )
            .Id;
    }

    private async Task<MutationResult<DeletedCategory>> DeleteAsync(Guid id)
    {
        await using var editor = newsroom.Editor();
        return await editor
            .ServiceProvider.GetRequiredService<DeleteCategory>()
            .ExecuteAsync(id, CancellationToken.None);
    }
}
