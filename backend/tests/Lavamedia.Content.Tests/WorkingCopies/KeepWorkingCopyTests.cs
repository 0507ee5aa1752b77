using System.Text.Json;
using Lavamedia.Content.Items;
using Lavamedia.Content.WorkingCopies;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.WorkingCopies;

public sealed class KeepWorkingCopyTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    [Fact]
    public async Task What_is_typed_is_kept_in_one_copy_a_tab_and_makes_no_version()
    {
        var item = await newsroom.CreateAsync("Tapé");

        foreach (var text in new[] { "T", "Te", "Texte" })
        {
            ContentFixture.Succeeded(await KeepAsync(newsroom.Editor(), "one", item.Id, text));
        }

        ContentFixture.Succeeded(await KeepAsync(newsroom.Editor(), "two", item.Id, "Autre onglet"));
        var copies = await CopiesAsync(newsroom.Editor(), item.Id);
        copies
            .Select(copy => (copy.Tab, copy.Text.GetProperty("title").GetString()))
            .ShouldBe([("one", "Texte"), ("two", "Autre onglet")], ignoreOrder: true);
        (await VersionCountAsync(item.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task A_copy_is_seen_and_forgotten_by_nobody_but_its_person()
    {
        var item = await newsroom.CreateAsync("À moi");
        ContentFixture.Succeeded(await KeepAsync(newsroom.Editor(), "one", item.Id, "Secret"));

        (await CopiesAsync(newsroom.Author(newsroom.AuthorId), item.Id)).ShouldBeEmpty();
        (await CopiesAsync(newsroom.Reader(), item.Id)).ShouldBeEmpty();
        await DropAsync(newsroom.Author(newsroom.AuthorId), item.Id);
        (await CopiesAsync(newsroom.Editor(), item.Id)).Count.ShouldBe(1);
        await DropAsync(newsroom.Editor(), item.Id);
        (await CopiesAsync(newsroom.Editor(), item.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_item_that_is_not_there_and_a_text_that_is_too_large_are_refused()
    {
        (await KeepAsync(newsroom.Editor(), "one", Guid.NewGuid(), "Nulle part"))
            .Errors!.Single()
            .ShouldBeOfType<ContentItemNotFoundError>();
        (await KeepAsync(newsroom.Editor(), "one", null, new string('x', KeepWorkingCopy.MaximumBytes)))
            .Errors!.Single()
            .ShouldBeOfType<ValidationError>()
            .Reason.ShouldBe(ValidationReason.TooLong);
        (await KeepAsync(newsroom.Editor(), "one", null, "\0"))
            .Errors!.Single()
            .ShouldBeOfType<ValidationError>()
            .Reason.ShouldBe(ValidationReason.Malformed);
    }

    private static async Task<MutationResult<WorkingCopy>> KeepAsync(
        AsyncServiceScope viewer,
        string tab,
        Guid? itemId,
        string title
    )
    {
        await using (viewer)
        {
            return await viewer
                .ServiceProvider.GetRequiredService<KeepWorkingCopy>()
                .ExecuteAsync(
                    $"{itemId}!",
                    tab,
                    itemId,
                    JsonSerializer.SerializeToElement(new { title }),
                    CancellationToken.None
                );
        }
    }

    private static async Task DropAsync(AsyncServiceScope viewer, Guid itemId)
    {
        await using (viewer)
        {
            await viewer
                .ServiceProvider.GetRequiredService<DropWorkingCopy>()
                .ExecuteAsync($"{itemId}!", tab: null, CancellationToken.None);
        }
    }

    private Task<List<WorkingCopy>> CopiesAsync(AsyncServiceScope viewer, Guid itemId) =>
        newsroom.ReadAsync(
            viewer,
            Stage.Draft,
            database => database.Set<WorkingCopy>().Where(copy => copy.ContentId == itemId).ToListAsync()
        );

    private Task<int> VersionCountAsync(Guid itemId) =>
        newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<Lavamedia.Content.Versions.ContentVersion>()
                    .CountAsync(version => version.ContentId == itemId)
        );
}
