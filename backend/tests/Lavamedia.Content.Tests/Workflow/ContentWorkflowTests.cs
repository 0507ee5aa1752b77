using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lavamedia.Content.Tests.Workflow;

/// <summary>Generated from the table of acts: every act in every position that there is, by who may and by who may not.</summary>
public sealed class ContentWorkflowTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    public static TheoryData<ContentStatus, WorkflowState> Positions()
    {
        var data = new TheoryData<ContentStatus, WorkflowState>();
        var ends = ContentWorkflow.Transitions.Select(line => (line.To, line.ToState));
        foreach (
            var (status, state) in ContentWorkflow
                .Transitions.Select(line => (line.From, line.FromState))
                .Concat(ends)
                .Distinct()
        )
        {
            // Nothing that is put away waits for a time.
            var isAway = status is ContentStatus.Killed or ContentStatus.Archived;
            if (!isAway || state is not (WorkflowState.Scheduled or WorkflowState.Embargoed))
            {
                data.Add(status, state);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Positions))]
    public async Task An_act_does_what_the_table_says(ContentStatus status, WorkflowState state)
    {
        var item = await InPositionAsync(status, state);
        var position = ContentPosition.Of(item);
        // Whatever is refused changes nothing: those acts come first, and each of the others finds the item as it was.
        foreach (
            var act in Enum.GetValues<ContentAct>().OrderBy(act => ContentWorkflow.Find(act, position) is not null)
        )
        {
            item = await StoredAsync(item.Id);
            item = ContentPosition.Of(item) == position ? item : await InPositionAsync(status, state);
            await using var editor = newsroom.Editor();

            var result = await NewsroomActs.DoAsync(editor.ServiceProvider, act, item);

            if (ContentWorkflow.Find(act, position) is { } line)
            {
                var after = ContentFixture.Succeeded(result);
                (after.Status, after.LatestWorkflowState).ShouldBe((line.To, line.ToState), $"{act} from {position}");
            }
            else
            {
                result
                    .Errors!.Single()
                    .ShouldBe(new InvalidTransitionError(position.InOneWord, act), $"{act} from {position}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Positions))]
    public async Task An_act_without_the_right_is_forbidden_and_changes_nothing(
        ContentStatus status,
        WorkflowState state
    )
    {
        var item = await InPositionAsync(status, state);
        foreach (var act in Enum.GetValues<ContentAct>())
        {
            await using var author = newsroom.Author(newsroom.AuthorId);

            var result = await NewsroomActs.DoAsync(author.ServiceProvider, act, item);

            var permission = ContentWorkflow.Transitions.First(line => line.Act == act).Permission;
            result.Errors!.Single().ShouldBe(new ForbiddenError(permission));
            ContentWorkflow
                .Decide(
                    act,
                    ContentPosition.Of(item),
                    author.ServiceProvider.GetRequiredService<IViewer>(),
                    new ContentStanding(false, []),
                    default
                )
                .IsAllowed.ShouldBeFalse();
        }

        var stored = await StoredAsync(item.Id);
        (stored.Status, stored.LatestWorkflowState, stored.LatestVersionNumber).ShouldBe(
            (item.Status, item.LatestWorkflowState, item.LatestVersionNumber)
        );
    }

    /// <summary>The right is asked for before the state: one state of each status shows it as well as all of them.</summary>
    public static TheoryData<ContentStatus, WorkflowState> OneOfEachStatus() =>
        new()
        {
            { ContentStatus.Draft, WorkflowState.InReview },
            { ContentStatus.Published, WorkflowState.Scheduled },
            { ContentStatus.Unpublished, WorkflowState.Embargoed },
            { ContentStatus.Killed, WorkflowState.Corrected },
            { ContentStatus.Archived, WorkflowState.Draft },
        };

    [Theory]
    [MemberData(nameof(Positions))]
    public async Task An_author_does_with_what_is_his_own_what_the_table_gives_him(
        ContentStatus status,
        WorkflowState state
    )
    {
        var item = await InPositionAsync(status, state, newsroom.AuthorId);
        var position = ContentPosition.Of(item);
        foreach (var act in Enum.GetValues<ContentAct>())
        {
            await using var author = newsroom.Author(newsroom.AuthorId);
            var isHis =
                ContentWorkflow.Transitions.First(line => line.Act == act).OwnPermission is not null
                && ContentWorkflow.Find(act, position) is not null;
            var viewer = author.ServiceProvider.GetRequiredService<IViewer>();
            ContentWorkflow
                .Decide(act, position, viewer, new ContentStanding(IsOwn: true, []), default)
                .IsAllowed.ShouldBe(isHis, $"{act} in {status}, {state}");
            if (isHis)
            {
                item = await StoredAsync(item.Id);
                item =
                    ContentPosition.Of(item) == position
                        ? item
                        : await InPositionAsync(status, state, newsroom.AuthorId);
                ContentFixture.Succeeded(await NewsroomActs.DoAsync(author.ServiceProvider, act, item));
            }
        }
    }

    [Theory]
    [MemberData(nameof(OneOfEachStatus))]
    public async Task Z5_what_a_reader_may_not_see_is_answered_like_what_does_not_exist(
        ContentStatus status,
        WorkflowState state
    )
    {
        var item = await InPositionAsync(status, state);
        foreach (var act in Enum.GetValues<ContentAct>())
        {
            await using var reader = newsroom.Host.Scope(newsroom.OtherAuthorId);
            var result = await NewsroomActs.DoAsync(reader.ServiceProvider, act, item);
            var missing = await NewsroomActs.DoAsync(
                reader.ServiceProvider,
                act,
                new ContentItem
                {
                    Locale = "fr",
                    Slug = "x",
                    Title = "x",
                }
            );

            missing.Errors!.Single().ShouldBe(new ContentItemNotFoundError());
            if (status != ContentStatus.Published)
            {
                result.Errors!.Single().ShouldBe(new ContentItemNotFoundError());
            }
        }
    }

    [Theory]
    [MemberData(nameof(StatusChanges))]
    public async Task The_database_itself_accepts_only_changes_of_the_table(ContentStatus from, ContentStatus to)
    {
        var item = await InPositionAsync(from, WorkflowState.Draft);
        await using var scope = newsroom.Editor();
        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        var change = () =>
            database
                .Set<ContentItem>()
                .IgnoreQueryFilters()
                .Where(other => other.Id == item.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(other => other.Status, to));

        if (ContentWorkflow.StatusChanges.Any(known => known.FromStatus == from && known.ToStatus == to))
        {
            (await change()).ShouldBe(1);
        }
        else
        {
            (await Should.ThrowAsync<PostgresException>(change)).ConstraintName.ShouldBe("guard_content_status");
        }
    }

    public static TheoryData<ContentStatus, ContentStatus> StatusChanges()
    {
        var data = new TheoryData<ContentStatus, ContentStatus>();
        foreach (var from in Enum.GetValues<ContentStatus>())
        {
            foreach (var to in Enum.GetValues<ContentStatus>().Where(to => to != from))
            {
                data.Add(from, to);
            }
        }

        return data;
    }

    [Theory]
    [InlineData(WorkflowState.Draft)]
    [InlineData(WorkflowState.InReview)]
    [InlineData(WorkflowState.Approved)]
    [InlineData(WorkflowState.Scheduled)]
    [InlineData(WorkflowState.Published)]
    public async Task The_database_itself_accepts_only_states_that_the_table_leads_to(WorkflowState from)
    {
        var item = await InPositionAsync(
            ContentWorkflow.IsReleased(from) ? ContentStatus.Published : ContentStatus.Draft,
            from
        );
        foreach (var to in Enum.GetValues<WorkflowState>().Where(to => to != from))
        {
            await using var scope = newsroom.Editor();
            var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
            await using var transaction = await database.Database.BeginTransactionAsync();
            var change = () =>
                database
                    .Set<ContentVersion>()
                    .IgnoreQueryFilters()
                    .Where(version => version.Id == item.LatestVersionId)
                    .ExecuteUpdateAsync(set => set.SetProperty(version => version.WorkflowState, to));

            if (ContentWorkflow.StateChanges.Any(known => known.FromState == from && known.ToState == to))
            {
                (await change()).ShouldBe(1);
            }
            else
            {
                (await Should.ThrowAsync<PostgresException>(change)).ConstraintName.ShouldBe("guard_content_state");
            }
        }
    }

    [Fact]
    public async Task One_language_is_published_and_the_others_stay_as_they_are()
    {
        var french = await newsroom.CreateAsync("Une langue à la fois");
        var english = await newsroom.CreateAsync(
            "One language at a time",
            input =>
            {
                input.Locale = "en";
                input.TranslationOfId = french.Id;
            }
        );
        await using var editor = newsroom.Editor();
        ContentFixture.Succeeded(await NewsroomActs.DoAsync(editor.ServiceProvider, ContentAct.Submit, english));

        await newsroom.PublishAsync(french.Id, 1);

        (await StoredAsync(french.Id)).Status.ShouldBe(ContentStatus.Published);
        var other = await StoredAsync(english.Id);
        (other.Status, other.LatestWorkflowState).ShouldBe((ContentStatus.Draft, WorkflowState.InReview));
    }

    private Task<ContentItem> StoredAsync(Guid id) =>
        newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database => database.Set<ContentItem>().SingleAsync(item => item.Id == id)
        );

    private async Task<ContentItem> InPositionAsync(ContentStatus status, WorkflowState state, Guid? authorId = null)
    {
        var item = await newsroom.CreateAsync(
            $"{status} {state} {Guid.NewGuid():N}",
            input => input.AuthorId = authorId ?? newsroom.EditorId
        );
        await using var editor = newsroom.Editor();
        foreach (var act in NewsroomActs.WayTo(status, state))
        {
            item = ContentFixture.Succeeded(await NewsroomActs.DoAsync(editor.ServiceProvider, act, item));
        }

        (item.Status, item.LatestWorkflowState).ShouldBe((status, state));
        return item;
    }
}
