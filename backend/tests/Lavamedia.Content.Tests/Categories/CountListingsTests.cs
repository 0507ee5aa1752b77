using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Categories;

public sealed class CountListingsTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    [Fact]
    public async Task A_category_counts_what_readers_see_in_it_and_below_it()
    {
        var world = await CategoryAsync("Monde compté", null);
        var europe = await CategoryAsync("Europe comptée", world.Id);
        var item = await newsroom.CreateAsync("Compté", input => input.CategoryIds = [europe.Id]);
        (await CountsAsync(world.Id, europe.Id)).ShouldBe([0, 0]);

        await newsroom.PublishAsync(item.Id, 1);
        (await CountsAsync(world.Id, europe.Id)).ShouldBe([1, 1]);

        await UnpublishAsync(item.Id);
        (await CountsAsync(world.Id, europe.Id)).ShouldBe([0, 0]);
    }

    [Fact]
    public async Task What_moves_with_a_category_is_counted_where_it_arrives()
    {
        var former = await CategoryAsync("Avant", null);
        var later = await CategoryAsync("Après", null);
        var moved = await CategoryAsync("Déplacée", former.Id);
        var item = await newsroom.CreateAsync("Déplacé", input => input.CategoryIds = [moved.Id, former.Id]);
        await newsroom.PublishAsync(item.Id, 1);

        await using var editor = newsroom.Editor();
        ContentFixture.Succeeded(
            await editor
                .ServiceProvider.GetRequiredService<UpdateCategory>()
                .ExecuteAsync(
                    new UpdateCategoryInput { Id = moved.Id, ParentId = new Optional<Guid?>(later.Id) },
                    CancellationToken.None
                )
        );

        (await CountsAsync(former.Id, later.Id, moved.Id)).ShouldBe([1, 1, 1]);
    }

    [Fact]
    public async Task Many_who_publish_into_the_same_sections_at_once_lose_no_count_and_do_not_block_each_other()
    {
        var sections = new[] { await CategoryAsync("Une", null), await CategoryAsync("Deux", null) };
        var items = new List<ContentItem>();
        for (var i = 0; i < 12; i++)
        {
            var order = i % 2 == 0 ? sections : [.. sections.Reverse()];
            items.Add(
                await newsroom.CreateAsync($"Ensemble {i}", input => input.CategoryIds = [.. order.Select(s => s.Id)])
            );
        }

        await Task.WhenAll(items.Select(item => newsroom.PublishAsync(item.Id, 1)));

        (await CountsAsync(sections[0].Id, sections[1].Id)).ShouldBe([12, 12]);
    }

    private async Task UnpublishAsync(Guid id)
    {
        await using var editor = newsroom.Editor();
        ContentFixture.Succeeded(
            await editor
                .ServiceProvider.GetRequiredService<UnpublishContentItem>()
                .ExecuteAsync(id, 1, CancellationToken.None)
        );
    }

    private Task<int[]> CountsAsync(params Guid[] ids) =>
        newsroom.ReadAsync(
            newsroom.Reader(),
            Stage.Published,
            async (LavamediaDbContext database) =>
            {
                var counts = await database
                    .Set<Category>()
                    .Where(category => ids.Contains(category.Id))
                    .Select(category => new
                    {
                        category.Id,
                        Items = category.Count == null ? 0 : category.Count.PublishedItems,
                    })
                    .ToDictionaryAsync(category => category.Id, category => category.Items);
                return ids.Select(id => counts[id]).ToArray();
            }
        );

    private async Task<Category> CategoryAsync(string name, Guid? parentId)
    {
        await using var scope = newsroom.Editor();
        return ContentFixture.Succeeded(
            await scope
                .ServiceProvider.GetRequiredService<CreateCategory>()
                .ExecuteAsync(new CreateCategoryInput { Name = name, ParentId = parentId }, CancellationToken.None)
        );
    }
}
