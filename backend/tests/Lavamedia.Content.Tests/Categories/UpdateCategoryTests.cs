using Lavamedia.Content.Categories;
using Lavamedia.Platform.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Categories;

public sealed class UpdateCategoryTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    [Fact]
    public async Task A_category_stands_where_it_is_put_and_those_that_follow_move_on()
    {
        var parent = await CreateAsync("Parent rangé", null);
        var first = await CreateAsync("Premier rangé", parent);
        var second = await CreateAsync("Second rangé", parent);
        var third = await CreateAsync("Troisième rangé", parent);

        await MoveAsync(third, parent, 0);
        (await ChildrenAsync(parent)).ShouldBe([(third, 0), (first, 1), (second, 2)]);

        await MoveAsync(third, first, 5);
        (await ChildrenAsync(first)).ShouldBe([(third, 0)]);
        await MoveAsync(second, parent, 0);
        (await ChildrenAsync(parent)).ShouldBe([(second, 0), (first, 1)]);
    }

    private async Task<Guid> CreateAsync(string name, Guid? parentId)
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

    private async Task MoveAsync(Guid id, Guid parentId, int position)
    {
        await using var editor = newsroom.Editor();
        ContentFixture.Succeeded(
            await editor
                .ServiceProvider.GetRequiredService<UpdateCategory>()
                .ExecuteAsync(
                    new UpdateCategoryInput
                    {
                        Id = id,
                        ParentId = parentId,
                        Position = position,
                    },
                    CancellationToken.None
                )
        );
    }

    private Task<List<(Guid, int)>> ChildrenAsync(Guid parentId) =>
        newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            async database =>
                (
                    await database
                        .Set<Category>()
                        .Where(category => category.ParentId == parentId)
                        .OrderBy(category => category.Position)
                        .ToListAsync()
                )
                    .Select(category => (category.Id, category.Position))
                    .ToList()
        );
}
