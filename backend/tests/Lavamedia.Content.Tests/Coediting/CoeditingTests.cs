using System.Diagnostics;
using Lavamedia.Content.Access;
using Lavamedia.Content.Coediting;
using Lavamedia.Content.Items;
using Lavamedia.Content.Workflow;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lavamedia.Content.Tests.Coediting;

public sealed class CoeditingTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    [Fact]
    public async Task Of_many_who_open_an_item_at_once_one_begins_its_body_and_all_get_that()
    {
        var item = await newsroom.CreateAsync("Ouvert à plusieurs");
        var answers = await Task.WhenAll(
            Enumerable.Range(1, 8).Select(number => Desk($"tab-{number}").StartAsync(item.Id, 1, [(byte)number]))
        );

        var document = answers.Select(ContentFixture.Succeeded).DistinctBy(one => one.Id).ShouldHaveSingleItem();
        (await Desk().UpdatesAsync(document)).ShouldHaveSingleItem().Sequence.ShouldBe(1);
        (document.BaseVersionNumber, document.Sequence, document.SavedSequence).ShouldBe((1, 1, 1));
    }

    [Fact]
    public async Task A_change_that_comes_twice_is_kept_once_and_told_with_the_same_number()
    {
        var (desk, document) = await StartedAsync();

        var first = ContentFixture.Succeeded(await desk.AppendAsync(document, 1, [7]));
        var again = ContentFixture.Succeeded(await desk.AppendAsync(document, 1, [7]));
        var next = ContentFixture.Succeeded(await desk.AppendAsync(document, 2, [8], awareness: [9]));

        (first.Sequence, again.Sequence, next.Sequence).ShouldBe((2, 2, 3));
        (await desk.UpdatesAsync(document, after: 1)).Select(update => update.Update[0]).ShouldBe([7, 8]);
        desk.Told.Select(news => (news.Sequence, news.Update![0])).ShouldBe([(2, 7), (2, 7), (3, 8)]);
        desk.Told[2].Awareness.ShouldBe([9]);
    }

    [Fact]
    public async Task Changes_that_come_at_once_get_numbers_without_gaps()
    {
        var (_, document) = await StartedAsync();
        await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(async tab =>
                {
                    var desk = Desk($"tab-{tab}");
                    for (var clock = 1; clock <= 5; clock++)
                    {
                        ContentFixture.Succeeded(await desk.AppendAsync(document, clock, [(byte)clock]));
                    }
                })
        );

        var updates = await Desk().UpdatesAsync(document);
        updates.Select(update => update.Sequence).ShouldBe(Enumerable.Range(1, 31));
        updates
            .Skip(1)
            .GroupBy(update => update.Client)
            .ShouldAllBe(own => own.Select(update => (int)update.Update[0]).SequenceEqual(Enumerable.Range(1, 5)));
    }

    [Fact]
    public async Task Z2_a_body_is_written_by_those_who_may_change_the_item_and_read_by_those_who_see_its_drafts()
    {
        var (_, document) = await StartedAsync();
        var other = new CoeditingDesk(newsroom, () => newsroom.Author(newsroom.OtherAuthorId), "other");
        var reader = new CoeditingDesk(newsroom, newsroom.Reader, "reader");

        (await other.AppendAsync(document, 1, [1]))
            .Errors!.Single()
            .ShouldBe(new ForbiddenError(ContentPermissions.UpdateAny));
        (await other.ShareAsync(document, [1]))
            .Errors!.Single()
            .ShouldBe(new ForbiddenError(ContentPermissions.UpdateAny));
        (await reader.AppendAsync(document, 1, [1])).Errors!.Single().ShouldBeOfType<ContentItemNotFoundError>();
        (await reader.StartAsync(document.ContentId)).Errors!.Single().ShouldBeOfType<ContentItemNotFoundError>();
        (await other.DocumentAsync(document.ContentId)).ShouldNotBeNull();
        (await reader.DocumentAsync(document.ContentId)).ShouldBeNull();
        (await reader.UpdatesAsync(document)).ShouldBeEmpty();
        other.Told.ShouldBeEmpty();
        (await HeardAsync(newsroom.Author(newsroom.OtherAuthorId), document)).ShouldNotBeNull();
        (await HeardAsync(newsroom.Reader(), document)).ShouldBeNull();
    }

    [Fact]
    public async Task What_is_put_away_is_not_written_in()
    {
        var (desk, document) = await StartedAsync();
        await using (var scope = newsroom.Editor())
        {
            ContentFixture.Succeeded(
                await scope
                    .ServiceProvider.GetRequiredService<ArchiveContentItem>()
                    .ExecuteAsync(document.ContentId, 1, CancellationToken.None)
            );
        }

        (await desk.AppendAsync(document, 1, [1]))
            .Errors!.Single()
            .ShouldBe(new InvalidTransitionError(ContentState.Archived, ContentAct.Update));
    }

    [Fact]
    public async Task What_is_too_large_empty_or_of_another_document_is_refused()
    {
        var (desk, document) = await StartedAsync();

        (await desk.AppendAsync(document, 1, new byte[CoeditingLimits.UpdateBytes + 1]))
            .Errors!.Single()
            .ShouldBeOfType<ValidationError>()
            .Reason.ShouldBe(ValidationReason.TooLong);
        (await desk.AppendAsync(document, 1, []))
            .Errors!.Single()
            .ShouldBeOfType<ValidationError>()
            .Reason.ShouldBe(ValidationReason.Required);
        (await desk.ShareAsync(document, new byte[CoeditingLimits.AwarenessBytes + 1]))
            .Errors!.Single()
            .ShouldBeOfType<ValidationError>();
        (await desk.AppendAsync(new CoeditingDocument { ContentId = document.ContentId }, 1, [1]))
            .Errors!.Single()
            .ShouldBeOfType<CoeditingOutdatedError>();
    }

    [Fact]
    public async Task A_caret_is_passed_on_and_not_kept_and_no_more_often_than_eyes_follow()
    {
        var (desk, document) = await StartedAsync();
        var began = Stopwatch.GetTimestamp();
        for (var move = 0; move < 3 * CoeditingLimits.AwarenessPerSecond; move++)
        {
            ContentFixture.Succeeded(await desk.ShareAsync(document, [1]));
        }

        // Seconds that began while it moved, of which each passes on as many; a slow machine needs more of them.
        var seconds = (int)Math.Ceiling(Stopwatch.GetElapsedTime(began).TotalSeconds) + 1;
        desk.Told.Count.ShouldBeInRange(
            CoeditingLimits.AwarenessPerSecond,
            (seconds * CoeditingLimits.AwarenessPerSecond) + 5
        );
        desk.Told.ShouldAllBe(news => news.Sequence == null && news.Update == null);
        (await desk.UpdatesAsync(document)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Putting_changes_together_loses_none_of_them_before_a_version_contains_them()
    {
        var (desk, document) = await StartedAsync();
        for (var clock = 1; clock <= 4; clock++)
        {
            ContentFixture.Succeeded(await desk.AppendAsync(document, clock, [(byte)clock]));
        }

        ContentFixture.Succeeded(await desk.CompactAsync(document, 3, 42));
        (await desk.UpdatesAsync(document))
            .Select(update => (update.Sequence, update.Update[0]))
            .ShouldBe([(3, 42), (4, 3), (5, 4)]);
        (await desk.UpdatesAsync(document, after: 3)).Select(update => update.Sequence).ShouldBe([4, 5]);
        (await StoredAsync(document)).ShouldBe([1, 2, 3, 4, 5]);
        (await desk.CompactAsync(document, 2, 43)).Errors!.Single().ShouldBeOfType<CoeditingOutdatedError>();
        (await desk.CompactAsync(document, 9, 43)).Errors!.Single().ShouldBeOfType<CoeditingOutdatedError>();

        ContentFixture.Succeeded(
            await desk.SaveAsync(
                new UpdateContentItemInput
                {
                    Id = document.ContentId,
                    ExpectedVersion = 1,
                    Body = ContentFixture.Body("De tous."),
                    Coedited = new CoeditedVersionInput(document.Id, 4),
                }
            )
        );
        (await StoredAsync(document)).ShouldBe([4, 5]);
        (await desk.UpdatesAsync(document)).Select(update => update.Sequence).ShouldBe([3, 4, 5]);
    }

    [Fact]
    public async Task A_version_made_of_the_shared_body_moves_it_on_and_one_made_elsewhere_waits_to_be_brought_in()
    {
        var (desk, document) = await StartedAsync();
        var id = document.ContentId;
        ContentFixture.Succeeded(await desk.AppendAsync(document, 1, [1]));
        ContentFixture.Succeeded(
            await desk.SaveAsync(
                new UpdateContentItemInput
                {
                    Id = id,
                    ExpectedVersion = 1,
                    Body = ContentFixture.Body("Écrit à plusieurs."),
                    Coedited = new CoeditedVersionInput(document.Id, 2),
                }
            )
        );
        var saved = (await desk.DocumentAsync(id))!;
        (saved.BaseVersionNumber, saved.SavedSequence).ShouldBe((2, 2));

        // Only the title: the body is the same.
        await SaveAsync(id, 2, input => input with { Title = "Autre titre" });
        (await desk.DocumentAsync(id))!.BaseVersionNumber.ShouldBe(3);

        await SaveAsync(id, 3, input => input with { Body = ContentFixture.Body("Écrit par un programme.") });
        (await desk.DocumentAsync(id))!.BaseVersionNumber.ShouldBe(3);
        var rebase = new CoeditingRebaseInput(3, 4);
        ContentFixture.Succeeded(await desk.AppendAsync(document, 2, [2], rebase));
        (await desk.DocumentAsync(id))!.BaseVersionNumber.ShouldBe(4);
        // Of two who bring it in the second learns that it is there.
        (await Desk("late").AppendAsync(document, 1, [3], rebase))
            .Errors!.Single()
            .ShouldBeOfType<CoeditingOutdatedError>();
    }

    [Fact]
    public async Task What_nobody_writes_in_any_more_is_forgotten_and_what_is_not_saved_later()
    {
        var (_, saved) = await StartedAsync();
        var (desk, unsaved) = await StartedAsync();
        ContentFixture.Succeeded(await desk.AppendAsync(unsaved, 1, [1]));
        await using var source = NpgsqlDataSource.Create(newsroom.Host.ConnectionString);
        await AgeAsync(source, days: 3);
        await PruneAsync(source);
        (await desk.DocumentAsync(saved.ContentId)).ShouldBeNull();
        (await desk.DocumentAsync(unsaved.ContentId)).ShouldNotBeNull();

        await AgeAsync(source, days: 31);
        await PruneAsync(source);
        (await desk.DocumentAsync(unsaved.ContentId)).ShouldBeNull();

        async Task AgeAsync(NpgsqlDataSource database, int days)
        {
            await using var age = database.CreateCommand(
                "UPDATE coediting_documents SET updated_at = now() - make_interval(days => $1) WHERE id = ANY($2)"
            );
            age.Parameters.Add(new NpgsqlParameter<int> { TypedValue = days });
            age.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = [saved.Id, unsaved.Id] });
            await age.ExecuteNonQueryAsync();
        }

        static Task PruneAsync(NpgsqlDataSource database) =>
            new PruneCoeditingDocumentsHandler(database).RunAsync(
                new PruneCoeditingDocuments(Days: 2, UnsavedDays: 30),
                null!,
                CancellationToken.None
            );
    }

    [Fact]
    public async Task A_person_who_is_erased_leaves_the_text_and_no_name_in_it()
    {
        var (_, document) = await StartedAsync();
        var author = new CoeditingDesk(newsroom, () => newsroom.EditorNamed(newsroom.AuthorId), "author");
        ContentFixture.Succeeded(await author.AppendAsync(document, 1, [1]));

        await using (var scope = newsroom.Editor())
        {
            var data = scope.ServiceProvider.GetServices<IPersonalData>().Single(part => part.Section == "coediting");
            (await data.ExportAsync(newsroom.AuthorId, CancellationToken.None)).ToString().ShouldNotBeNull();
            await data.EraseAsync(newsroom.AuthorId, CancellationToken.None);
        }

        var updates = await Desk().UpdatesAsync(document);
        updates.Count.ShouldBe(2);
        updates[1].AuthorId.ShouldBeNull();
    }

    private CoeditingDesk Desk(string client = "tab") => new(newsroom, newsroom.Editor, client);

    private async Task<(CoeditingDesk Desk, CoeditingDocument Document)> StartedAsync()
    {
        var item = await newsroom.CreateAsync($"À plusieurs mains {Guid.NewGuid():N}");
        var desk = Desk();
        return (desk, ContentFixture.Succeeded(await desk.StartAsync(item.Id)));
    }

    private async Task SaveAsync(
        Guid id,
        int expectedVersion,
        Func<UpdateContentItemInput, UpdateContentItemInput> change
    ) =>
        ContentFixture.Succeeded(
            await newsroom.UpdateAsync(change(new() { Id = id, ExpectedVersion = expectedVersion }))
        );

    private Task<List<int>> StoredAsync(CoeditingDocument document) =>
        newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<CoeditingUpdate>()
                    .Where(update => update.DocumentId == document.Id)
                    .OrderBy(update => update.Sequence)
                    .Select(update => update.Sequence)
                    .ToListAsync()
        );

    private Task<CoeditingNews?> HeardAsync(AsyncServiceScope viewer, CoeditingDocument document) =>
        newsroom.ReadAsync(
            viewer,
            Stage.Published,
            database =>
                CoeditingSubscriptions.OnCoeditingAsync(
                    database,
                    new CoeditingNews(document.ContentId, document.Id, "tab", 2, [1], null),
                    document.ContentId,
                    CancellationToken.None
                )
        );
}
