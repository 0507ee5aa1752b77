using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.Content.Workflow.Rules;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Workflow;

/// <summary>What a newsroom may ask of a type of content before readers see it.</summary>
public sealed class WorkflowRulesTests(ContentFixture newsroom) : IClassFixture<ContentFixture>, IAsyncLifetime
{
    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => RulesAsync(false, false, false, false);

    [Fact]
    public async Task Where_approval_is_asked_for_nothing_is_published_without_it()
    {
        var item = await newsroom.CreateAsync("Sans relecture");
        await RulesAsync(approval: true);
        await using var editor = newsroom.Editor();

        (await NewsroomActs.DoAsync(editor.ServiceProvider, ContentAct.Publish, item))
            .Errors!.Single()
            .ShouldBe(new NotApprovedError());

        item = await DoAsync(newsroom.EditorId, item, ContentAct.Submit, ContentAct.Approve, ContentAct.Publish);
        item.Status.ShouldBe(ContentStatus.Published);
    }

    [Fact]
    public async Task What_was_changed_after_it_was_approved_has_to_be_approved_again()
    {
        var item = await newsroom.CreateAsync("Changé après coup");
        await RulesAsync(approval: true);

        item = await DoAsync(newsroom.EditorId, item, ContentAct.Submit, ContentAct.Approve, ContentAct.Update);

        await using var editor = newsroom.Editor();
        (await NewsroomActs.DoAsync(editor.ServiceProvider, ContentAct.Publish, item))
            .Errors!.Single()
            .ShouldBe(new NotApprovedError());
    }

    [Fact]
    public async Task Where_four_eyes_are_asked_for_the_only_author_neither_approves_nor_publishes_alone()
    {
        var item = await newsroom.CreateAsync("Quatre yeux");
        await RulesAsync(fourEyes: true);
        item = await DoAsync(newsroom.EditorId, item, ContentAct.Submit);
        await using var writer = newsroom.Editor();

        foreach (var act in new[] { ContentAct.Approve, ContentAct.Publish, ContentAct.Schedule })
        {
            (await NewsroomActs.DoAsync(writer.ServiceProvider, act, item))
                .Errors!.Single()
                .ShouldBe(new FourEyesError());
        }

        item = await DoAsync(newsroom.OtherAuthorId, item, ContentAct.Approve);
        item = await DoAsync(newsroom.EditorId, item, ContentAct.Publish);
        item.Status.ShouldBe(ContentStatus.Published);

        // What was written since is again the work of one.
        item = await DoAsync(newsroom.EditorId, item, ContentAct.Update);
        (await NewsroomActs.DoAsync(writer.ServiceProvider, ContentAct.Publish, item))
            .Errors!.Single()
            .ShouldBe(new FourEyesError());
        (await DoAsync(newsroom.OtherAuthorId, item, ContentAct.Publish)).Version.ShouldBe(2);
    }

    [Fact]
    public async Task Pictures_without_a_description_and_articles_without_a_search_title_are_named()
    {
        var picture = await newsroom.AddPictureAsync();
        var item = await newsroom.CreateAsync(
            "Image muette",
            input => input.Hero = new ContentMediaInput(picture.Id, null, null)
        );
        await RulesAsync(alternativeText: true, seoTitle: true);
        await using var editor = newsroom.Editor();

        var errors = (await NewsroomActs.DoAsync(editor.ServiceProvider, ContentAct.Publish, item))
            .Errors!.Cast<ValidationError>()
            .Select(error => (error.Reason, Path: string.Join('.', error.Path)));

        errors.ShouldBe(
            [(ValidationReason.Required, "hero.alternativeText"), (ValidationReason.Required, "seo.metaTitle")],
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task What_was_done_is_told_with_its_note_and_by_whom()
    {
        var item = await newsroom.CreateAsync("Histoire");
        item = await DoAsync(newsroom.EditorId, item, ContentAct.Submit);
        await DoAsync(newsroom.OtherAuthorId, item, ContentAct.RequestChanges);

        var told = await newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<ContentActivity>()
                    .Where(activity => activity.ContentId == item.Id)
                    .OrderBy(activity => activity.OccurredAt)
                    .ToListAsync()
        );

        told.Select(activity => (activity.Act, activity.FromState, activity.ToState, activity.Note, activity.ActorId))
            .ShouldBe([
                (null, ContentState.Draft, ContentState.Draft, null, newsroom.EditorId),
                (ContentAct.Submit, ContentState.Draft, ContentState.InReview, "À relire", newsroom.EditorId),
                (
                    ContentAct.RequestChanges,
                    ContentState.InReview,
                    ContentState.ChangesRequested,
                    "Plus court",
                    newsroom.OtherAuthorId
                ),
            ]);
        var readers = await newsroom.ReadAsync(
            newsroom.Reader(),
            Stage.Draft,
            database => database.Set<ContentActivity>().CountAsync()
        );
        readers.ShouldBe(0);
    }

    private async Task<ContentItem> DoAsync(Guid editorId, ContentItem item, params ContentAct[] acts)
    {
        await using var editor = newsroom.EditorNamed(editorId);
        foreach (var act in acts)
        {
            item = ContentFixture.Succeeded(await NewsroomActs.DoAsync(editor.ServiceProvider, act, item));
        }

        return item;
    }

    private async Task RulesAsync(
        bool approval = false,
        bool fourEyes = false,
        bool alternativeText = false,
        bool seoTitle = false
    )
    {
        await using var scope = newsroom.Editor();
        await scope
            .ServiceProvider.GetRequiredService<UpdateContentTypeRules>()
            .ExecuteAsync(ContentType.Article, approval, fourEyes, alternativeText, seoTitle, CancellationToken.None);
    }
}
