using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lavamedia.Content.Tests.Workflow;

/// <summary>Generated from the table of acts: every act in every status, with and without the right.</summary>
public sealed class ContentWorkflowTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    public static TheoryData<ContentAct, ContentStatus> Everything()
    {
        var data = new TheoryData<ContentAct, ContentStatus>();
        foreach (var act in Enum.GetValues<ContentAct>())
        {
            foreach (var status in ContentWorkflow.Transitions.Select(line => line.To).Distinct())
            {
                data.Add(act, status);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task An_act_does_what_the_table_says(ContentAct act, ContentStatus status)
    {
        var item = await InStatusAsync(status);
        await using var editor = newsroom.Editor();

        var result = await DoAsync(editor.ServiceProvider, act, item);

        if (ContentWorkflow.Find(act, status) is { } line)
        {
            ContentFixture.Succeeded(result).Status.ShouldBe(line.To);
        }
        else
        {
            result.Errors!.Single().ShouldBe(new InvalidTransitionError(status, act));
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task An_act_without_the_right_is_forbidden_and_changes_nothing(ContentAct act, ContentStatus status)
    {
        var item = await InStatusAsync(status);
        await using var author = newsroom.Author(newsroom.AuthorId);

        var result = await DoAsync(author.ServiceProvider, act, item);

        var permission = ContentWorkflow.Transitions.First(line => line.Act == act).Permission;
        result.Errors!.Single().ShouldBe(new ForbiddenError(permission));
        ContentWorkflow
            .Allowed(status, author.ServiceProvider.GetRequiredService<IViewer>(), new ContentStanding(false, []))
            .ShouldBeEmpty();
        var stored = await newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database => database.Set<ContentItem>().SingleAsync(other => other.Id == item.Id)
        );
        (stored.Status, stored.LatestVersionNumber).ShouldBe((item.Status, item.LatestVersionNumber));
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Z5_what_a_reader_may_not_see_is_answered_like_what_does_not_exist(
        ContentAct act,
        ContentStatus status
    )
    {
        var item = await InStatusAsync(status);
        await using var reader = newsroom.Host.Scope(newsroom.OtherAuthorId);

        var result = await DoAsync(reader.ServiceProvider, act, item);
        var missing = await DoAsync(
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

    [Theory]
    [MemberData(nameof(StatusChanges))]
    public async Task The_database_itself_accepts_only_changes_of_the_table(ContentStatus from, ContentStatus to)
    {
        var item = await InStatusAsync(from);
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
        foreach (var from in ContentWorkflow.Transitions.Select(line => line.To).Distinct())
        {
            foreach (var to in Enum.GetValues<ContentStatus>().Where(to => to != from))
            {
                data.Add(from, to);
            }
        }

        return data;
    }

    private static Task<MutationResult<ContentItem>> DoAsync(IServiceProvider viewer, ContentAct act, ContentItem item)
    {
        var (id, version) = (item.Id, item.LatestVersionNumber);
        return act switch
        {
            ContentAct.Update => viewer
                .GetRequiredService<UpdateContentItem>()
                .ExecuteAsync(
                    new UpdateContentItemInput { Id = id, ExpectedVersion = version },
                    CancellationToken.None
                ),
            ContentAct.Publish => viewer
                .GetRequiredService<PublishContentItem>()
                .ExecuteAsync(id, version, null, CancellationToken.None),
            ContentAct.Unpublish => viewer
                .GetRequiredService<UnpublishContentItem>()
                .ExecuteAsync(id, version, CancellationToken.None),
            ContentAct.Archive => viewer
                .GetRequiredService<ArchiveContentItem>()
                .ExecuteAsync(id, version, CancellationToken.None),
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, "A new act needs its line here."),
        };
    }

    private async Task<ContentItem> InStatusAsync(ContentStatus status)
    {
        var item = await newsroom.CreateAsync($"{status} {Guid.NewGuid():N}");
        await using var editor = newsroom.Editor();
        ContentAct[] acts = status switch
        {
            ContentStatus.Draft => [],
            ContentStatus.Published => [ContentAct.Publish],
            ContentStatus.Unpublished => [ContentAct.Publish, ContentAct.Unpublish],
            ContentStatus.Archived => [ContentAct.Archive],
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "A new status needs its way here."),
        };
        foreach (var act in acts)
        {
            item = ContentFixture.Succeeded(await DoAsync(editor.ServiceProvider, act, item));
        }

        return item;
    }
}
