using Lavamedia.Content.Access;
using Lavamedia.Content.Assignments;
using Lavamedia.Content.Comments;
using Lavamedia.Content.Items;
using Lavamedia.Content.Notices;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Assignments;

public sealed class AssignmentTests(ContentFixture newsroom) : IClassFixture<ContentFixture>, IAsyncLifetime
{
    private static readonly DateTime Later = DateTime.UtcNow.Date.AddDays(30).AddHours(9);

    public Task InitializeAsync() => newsroom.LetReadDraftsAsync(newsroom.AuthorId, newsroom.OtherAuthorId);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Work_is_given_once_by_the_clock_in_paris_and_given_again_it_changes()
    {
        var item = await newsroom.CreateAsync("À confier");

        ContentFixture.Succeeded(await AssignAsync(item.Id, [newsroom.AuthorId], Later, "Pour jeudi"));
        ContentFixture.Succeeded(await AssignAsync(item.Id, [newsroom.AuthorId], Later.AddDays(1)));

        var assignment = (await AssignmentsAsync(newsroom.Editor(), item.Id)).Single();
        assignment.AssigneeId.ShouldBe(newsroom.AuthorId);
        TimeZoneInfo
            .ConvertTime(assignment.DueAt!.Value, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"))
            .DateTime.ShouldBe(Later.AddDays(1));
        assignment.Note.ShouldBeNull();
        (await NoticesAsync(newsroom.AuthorId, item.Id))
            .Select(notice => notice.Kind)
            .ShouldBe([NoticeKind.Assigned, NoticeKind.AssignmentChanged]);
    }

    [Fact]
    public async Task Work_that_cannot_be_is_refused()
    {
        var item = await newsroom.CreateAsync("Impossible");

        (await AssignAsync(item.Id, [], Later))
            .Errors!.Single()
            .ShouldBeOfType<ValidationError>()
            .Path.ShouldBe(["assigneeIds"]);
        (await AssignAsync(item.Id, [Guid.NewGuid()], Later))
            .Errors!.Single()
            .ShouldBeOfType<ValidationError>()
            .Reason.ShouldBe(ValidationReason.NotFound);
        (await AssignAsync(item.Id, [newsroom.AuthorId], DateTime.UtcNow.AddDays(-1)))
            .Errors!.Single()
            .ShouldBeOfType<ValidationError>()
            .Path.ShouldBe(["dueAt"]);
        (await AssignAsync(item.Id, [newsroom.AuthorId], Later, viewer: newsroom.Author(newsroom.AuthorId)))
            .Errors!.Single()
            .ShouldBeOfType<ForbiddenError>()
            .Permission.ShouldBe(ContentPermissions.Assign);
    }

    [Fact]
    public async Task Who_has_the_work_finishes_it_and_nobody_elses()
    {
        var item = await newsroom.CreateAsync("À finir");
        ContentFixture.Succeeded(await AssignAsync(item.Id, [newsroom.AuthorId], null));
        var assignment = (await AssignmentsAsync(newsroom.Editor(), item.Id)).Single();

        (await FinishAsync(newsroom.Author(newsroom.OtherAuthorId), assignment.Id))
            .Errors!.Single()
            .ShouldBeOfType<ForbiddenError>();
        ContentFixture.Succeeded(await FinishAsync(newsroom.Author(newsroom.AuthorId), assignment.Id));

        (await AssignmentsAsync(newsroom.Editor(), item.Id)).Single().DoneAt.ShouldNotBeNull();
        (await NoticesAsync(newsroom.EditorId, item.Id)).Single().Kind.ShouldBe(NoticeKind.AssignmentDone);
        // What is done can be given anew.
        ContentFixture.Succeeded(await AssignAsync(item.Id, [newsroom.AuthorId], null));
        (await FinishAsync(newsroom.Editor(), assignment.Id, isDone: false))
            .Errors!.Single()
            .ShouldBeOfType<ValidationError>()
            .Reason.ShouldBe(ValidationReason.Duplicate);
    }

    [Fact]
    public async Task Work_is_handed_on_and_taken_back_and_both_are_told()
    {
        var item = await newsroom.CreateAsync("À transmettre");
        ContentFixture.Succeeded(await AssignAsync(item.Id, [newsroom.AuthorId], null));
        var assignment = (await AssignmentsAsync(newsroom.Editor(), item.Id)).Single();

        await using (var scope = newsroom.Editor())
        {
            ContentFixture.Succeeded(
                await scope
                    .ServiceProvider.GetRequiredService<ChangeContentAssignment>()
                    .UpdateAsync(
                        new UpdateContentAssignmentInput { Id = assignment.Id, AssigneeId = newsroom.OtherAuthorId },
                        CancellationToken.None
                    )
            );
        }

        (await NoticesAsync(newsroom.AuthorId, item.Id)).Last().Kind.ShouldBe(NoticeKind.Unassigned);
        (await NoticesAsync(newsroom.OtherAuthorId, item.Id)).Single().Kind.ShouldBe(NoticeKind.Assigned);
        await using (var scope = newsroom.Editor())
        {
            ContentFixture.Succeeded(
                await scope
                    .ServiceProvider.GetRequiredService<ChangeContentAssignment>()
                    .RemoveAsync(assignment.Id, CancellationToken.None)
            );
        }

        (await AssignmentsAsync(newsroom.Editor(), item.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Readers_see_no_work_even_on_what_is_published()
    {
        var item = await newsroom.CreateAsync("Publié et confié");
        ContentFixture.Succeeded(await AssignAsync(item.Id, [newsroom.AuthorId], null));
        await newsroom.PublishAsync(item.Id, 1);

        (await AssignmentsAsync(newsroom.Reader(), item.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_submission_is_told_to_the_reviewers_and_what_comes_of_it_to_the_writers()
    {
        var item = await newsroom.CreateAsync("À relire");
        ContentFixture.Succeeded(
            await AssignAsync(item.Id, [newsroom.OtherAuthorId], null, role: AssignmentRole.Reviewer)
        );
        ContentFixture.Succeeded(await AssignAsync(item.Id, [newsroom.AuthorId], null));

        await using (var scope = newsroom.Editor())
        {
            ContentFixture.Succeeded(
                await scope
                    .ServiceProvider.GetRequiredService<SubmitContentItem>()
                    .ExecuteAsync(item.Id, 1, null, CancellationToken.None)
            );
        }

        await newsroom.PublishAsync(item.Id, 1);
        (await NoticesAsync(newsroom.OtherAuthorId, item.Id))
            .Select(notice => notice.Kind)
            .ShouldContain(NoticeKind.Submitted);
        (await NoticesAsync(newsroom.AuthorId, item.Id)).Last().Kind.ShouldBe(NoticeKind.Published);
        var activities = await newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<ContentActivity>()
                    .Where(activity => activity.ContentId == item.Id)
                    .OrderBy(activity => activity.OccurredAt)
                    .ThenBy(activity => activity.Id)
                    .ToListAsync()
        );
        activities
            .Select(activity => (activity.Kind, activity.Act))
            .ShouldBe([
                (ContentActivityKind.Created, null),
                (ContentActivityKind.Assigned, null),
                (ContentActivityKind.Assigned, null),
                (ContentActivityKind.Act, ContentAct.Submit),
                (ContentActivityKind.Act, ContentAct.Publish),
            ]);
    }

    [Fact]
    public async Task Notices_are_of_the_person_alone_read_once_and_go_with_the_person()
    {
        var item = await newsroom.CreateAsync("Avis");
        ContentFixture.Succeeded(await AssignAsync(item.Id, [newsroom.AuthorId], null));

        (await VisibleNoticesAsync(newsroom.Editor(), item.Id)).ShouldBeEmpty();
        // Who may not see the item any more is not told of it.
        (await VisibleNoticesAsync(newsroom.Host.Scope(newsroom.AuthorId), item.Id)).ShouldBeEmpty();
        (await VisibleNoticesAsync(newsroom.Author(newsroom.AuthorId), item.Id)).Count.ShouldBe(1);

        await ReadAsync(newsroom.Editor());
        (await ReadAsync(newsroom.Author(newsroom.AuthorId))).Count.ShouldBeGreaterThan(0);
        (await ReadAsync(newsroom.Author(newsroom.AuthorId))).Count.ShouldBe(0);

        await using var scope = newsroom.Host.Scope();
        var data = scope.ServiceProvider.GetServices<IPersonalData>().ToList();
        await data.Single(part => part.Section == "notices").EraseAsync(newsroom.AuthorId, CancellationToken.None);
        await data.Single(part => part.Section == "assignments").EraseAsync(newsroom.AuthorId, CancellationToken.None);
        (await NoticesAsync(newsroom.AuthorId, item.Id)).ShouldBeEmpty();
        (await AssignmentsAsync(newsroom.Editor(), item.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Comments_tell_the_mentioned_the_writers_and_who_took_part_each_once()
    {
        var item = await newsroom.CreateAsync("Dit");
        ContentCommentThread thread;
        await using (var scope = newsroom.Author(newsroom.AuthorId))
        {
            thread = ContentFixture.Succeeded(
                await scope
                    .ServiceProvider.GetRequiredService<CreateCommentThread>()
                    .ExecuteAsync(
                        new CreateContentCommentThreadInput
                        {
                            ContentId = item.Id,
                            Text = "@{0} ?",
                            MentionIds = [newsroom.OtherAuthorId],
                        },
                        CancellationToken.None
                    )
            );
        }

        await using (var scope = newsroom.Editor())
        {
            ContentFixture.Succeeded(
                await scope
                    .ServiceProvider.GetRequiredService<ReplyToCommentThread>()
                    .ExecuteAsync(thread.Id, "Oui", [], CancellationToken.None)
            );
        }

        (await NoticesAsync(newsroom.OtherAuthorId, item.Id))
            .Select(notice => notice.Kind)
            .ShouldBe([NoticeKind.Mentioned]);
        (await NoticesAsync(newsroom.EditorId, item.Id)).Select(notice => notice.Kind).ShouldBe([NoticeKind.Commented]);
        var replied = (await NoticesAsync(newsroom.AuthorId, item.Id)).Single();
        replied.Kind.ShouldBe(NoticeKind.Replied);
        replied.ThreadId.ShouldBe(thread.Id);
    }

    private async Task<MutationResult<ContentItem>> AssignAsync(
        Guid itemId,
        IReadOnlyList<Guid> assigneeIds,
        DateTime? dueAt,
        string? note = null,
        AssignmentRole role = AssignmentRole.Writer,
        AsyncServiceScope? viewer = null
    )
    {
        await using var scope = viewer ?? newsroom.Editor();
        return await scope
            .ServiceProvider.GetRequiredService<AssignContentItem>()
            .ExecuteAsync(
                new AssignContentItemInput
                {
                    ContentId = itemId,
                    AssigneeIds = assigneeIds,
                    Role = role,
                    DueAt = dueAt,
                    Note = note,
                },
                CancellationToken.None
            );
    }

    private static async Task<MutationResult<ContentItem>> FinishAsync(
        AsyncServiceScope viewer,
        Guid assignmentId,
        bool isDone = true
    )
    {
        await using (viewer)
        {
            return await viewer
                .ServiceProvider.GetRequiredService<ChangeContentAssignment>()
                .FinishAsync(assignmentId, isDone, CancellationToken.None);
        }
    }

    private static async Task<ReadNotices> ReadAsync(AsyncServiceScope viewer)
    {
        await using (viewer)
        {
            return ContentFixture.Succeeded(
                await viewer
                    .ServiceProvider.GetRequiredService<MarkNoticesRead>()
                    .ExecuteAsync(ids: null, CancellationToken.None)
            );
        }
    }

    private Task<List<ContentAssignment>> AssignmentsAsync(AsyncServiceScope viewer, Guid itemId) =>
        newsroom.ReadAsync(
            viewer,
            Stage.Draft,
            database =>
                database.Set<ContentAssignment>().Where(assignment => assignment.ContentId == itemId).ToListAsync()
        );

    private Task<List<Notice>> VisibleNoticesAsync(AsyncServiceScope viewer, Guid itemId) =>
        newsroom.ReadAsync(
            viewer,
            Stage.Draft,
            database => database.Set<Notice>().Where(notice => notice.ContentId == itemId).ToListAsync()
        );

    private Task<List<Notice>> NoticesAsync(Guid recipientId, Guid itemId) =>
        newsroom.ReadAsync(
            newsroom.Host.Scope(),
            Stage.Draft,
            database =>
                database
                    .Set<Notice>()
                    .IgnoreQueryFilters()
                    .Where(notice => notice.RecipientId == recipientId && notice.ContentId == itemId)
                    .OrderBy(notice => notice.CreatedAt)
                    .ThenBy(notice => notice.Id)
                    .ToListAsync()
        );
}
