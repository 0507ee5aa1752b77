using Lavamedia.Content.Bulk;
using Lavamedia.Content.Items;
using Lavamedia.Content.Tags;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Bulk;

public sealed class ActOnContentItemsTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    [Fact]
    public async Task Each_item_succeeds_or_fails_by_itself_and_says_why()
    {
        var good = await newsroom.CreateAsync("En lot, bon");
        var empty = await newsroom.CreateAsync("En lot, vide", input => input.Body = null);
        var stale = await newsroom.CreateAsync("En lot, dépassé");

        var result = await ActAsync(BulkAct.Publish, (good.Id, 1), (empty.Id, 1), (stale.Id, 7), (Guid.NewGuid(), 1));

        result
            .Items.Select(item => string.Join(',', item.Errors.Select(error => error.Code)))
            .ShouldBe(["", "VALIDATION", "VERSION_CONFLICT", "CONTENT_ITEM_NOT_FOUND"]);
        (
            await newsroom.UpdateAsync(new UpdateContentItemInput { Id = good.Id, ExpectedVersion = 1 })
        ).Value!.Status.ShouldBe(ContentStatus.Published);
    }

    [Fact]
    public async Task Tags_are_added_to_what_each_item_has_and_taken_from_it()
    {
        var one = await TagAsync("Lot un");
        var two = await TagAsync("Lot deux");
        var item = await newsroom.CreateAsync("À étiqueter en lot", input => input.TagIds = [one]);

        (await ActAsync(BulkAct.AddTags, [two, one], (item.Id, 1))).Items.Single().Errors.ShouldBeEmpty();
        (await ActAsync(BulkAct.RemoveTags, [one], (item.Id, 2))).Items.Single().Errors.ShouldBeEmpty();

        var left = await newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<ContentTagLink>()
                    .Where(link => link.ContentId == item.Id)
                    .Select(link => link.TagId)
                    .ToListAsync()
        );
        left.ShouldBe([two]);
    }

    [Fact]
    public async Task Nobody_may_do_with_many_what_he_may_not_do_with_one()
    {
        var item = await newsroom.CreateAsync("Pas à publier");
        await using var author = newsroom.Author(newsroom.AuthorId);

        var result = await author
            .ServiceProvider.GetRequiredService<ActOnContentItems>()
            .ExecuteAsync(
                new ActOnContentItemsInput([new ContentItemVersionInput(item.Id, 1)], BulkAct.Publish),
                CancellationToken.None
            );

        result.Value!.Items.Single().Errors.Single().ShouldBeOfType<ForbiddenError>();
    }

    [Fact]
    public async Task More_than_fifty_at_once_are_refused_before_anything_is_done()
    {
        await using var editor = newsroom.Editor();
        var result = await editor
            .ServiceProvider.GetRequiredService<ActOnContentItems>()
            .ExecuteAsync(
                new ActOnContentItemsInput(
                    [.. Enumerable.Range(0, 51).Select(_ => new ContentItemVersionInput(Guid.NewGuid(), 1))],
                    BulkAct.Archive
                ),
                CancellationToken.None
            );

        result.Errors!.Single().ShouldBeOfType<ValidationError>().Path.ShouldBe(["items"]);
    }

    private Task<BulkResult> ActAsync(BulkAct act, params (Guid Id, int Version)[] items) => ActAsync(act, null, items);

    private async Task<BulkResult> ActAsync(BulkAct act, Guid[]? tagIds, params (Guid Id, int Version)[] items)
    {
        await using var editor = newsroom.Editor();
        return ContentFixture.Succeeded(
            await editor
                .ServiceProvider.GetRequiredService<ActOnContentItems>()
                .ExecuteAsync(
                    new ActOnContentItemsInput(
                        [.. items.Select(item => new ContentItemVersionInput(item.Id, item.Version))],
                        act
                    )
                    {
                        TagIds = tagIds,
                    },
                    CancellationToken.None
                )
        );
    }

    private async Task<Guid> TagAsync(string name)
    {
        await using var editor = newsroom.Editor();
        return ContentFixture
            .Succeeded(
                await editor
                    .ServiceProvider.GetRequiredService<CreateTag>()
                    .ExecuteAsync(new CreateTagInput { Name = name }, CancellationToken.None)
            )
            .Id;
    }
}
