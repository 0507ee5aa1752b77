using Lavamedia.Content.Items;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Rules;
using Lavamedia.GraphQL.Execution.DataLoader;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Workflow;

/// <summary>What a viewer is told that he can do is what the acts then let him do, also where the type of the item has rules.</summary>
public sealed class DecideOnItemTests(ContentFixture newsroom) : IClassFixture<ContentFixture>, IAsyncLifetime
{
    private static readonly ContentAct[][] Ways =
    [
        [],
        [ContentAct.Submit],
        [ContentAct.Submit, ContentAct.RequestChanges],
        [ContentAct.Publish],
        [ContentAct.Publish, ContentAct.Update],
        [ContentAct.Publish, ContentAct.Update, ContentAct.Submit],
        [ContentAct.Publish, ContentAct.Unpublish],
        [ContentAct.Submit, ContentAct.Approve],
        [ContentAct.Submit, ContentAct.Approve, ContentAct.Schedule],
    ];

    public static TheoryData<bool, bool, int> Cases()
    {
        var data = new TheoryData<bool, bool, int>();
        for (var way = 0; way < Ways.Length; way++)
        {
            data.Add(false, false, way);
            data.Add(true, false, way);
            data.Add(false, true, way);
            data.Add(true, true, way);
        }

        return data;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => RulesAsync(approval: false, fourEyes: false);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_the_viewer_can_do_is_what_he_then_may(bool approval, bool fourEyes, int way)
    {
        foreach (var viewer in new[] { newsroom.EditorId, newsroom.OtherAuthorId })
        {
            var item = await NewAsync();
            var decisions = await DecideAsync(viewer, item);
            foreach (var (act, decision) in decisions.Select(decision => (decision.Act, decision.Decision)))
            {
                await using var editor = newsroom.EditorNamed(viewer);
                var result = await NewsroomActs.DoAsync(editor.ServiceProvider, act, item);
                // What is asked for first is told first, and is the rule that the decision names.
                AccessRule? refusedBy = result.Errors?[0] switch
                {
                    null => null,
                    NotApprovedError => AccessRule.Approval,
                    FourEyesError => AccessRule.FourEyes,
                    InvalidTransitionError or EmbargoError => AccessRule.State,
                    ForbiddenError => AccessRule.PermissionMissing,
                    var error => throw new InvalidOperationException($"{act}: {error}"),
                };
                decision.IsAllowed.ShouldBe(refusedBy is null, $"{act}: {decision}, {refusedBy}");
                (decision.IsAllowed ? null : (AccessRule?)decision.Rule).ShouldBe(refusedBy, $"{act}");
                if (refusedBy is null)
                {
                    // What was done changed the item, so the next act finds one of its own; what was refused changed nothing.
                    item = await NewAsync();
                }
            }
        }

        async Task<ContentItem> NewAsync()
        {
            await RulesAsync(approval: false, fourEyes: false);
            var made = await DoAsync(await newsroom.CreateAsync("Décision"), Ways[way]);
            await RulesAsync(approval, fourEyes);
            return made;
        }
    }

    [Fact]
    public async Task Many_items_are_decided_on_together()
    {
        var own = await newsroom.CreateAsync("À moi");
        var read = await DoAsync(await newsroom.CreateAsync("Relu"), [ContentAct.Submit, ContentAct.Approve]);
        await RulesAsync(approval: false, fourEyes: true);
        await using var editor = newsroom.Editor();
        var decide = editor.ServiceProvider.GetRequiredService<DecideOnItem>();
        var work = Task.WhenAll(new[] { own, read }.Select(item => decide.ExecuteAsync(item, CancellationToken.None)));
        await editor.ServiceProvider.GetRequiredService<BatchScheduler>().RunUntilAsync(work, CancellationToken.None);

        (await work)
            .Select(decisions => decisions.Single(decision => decision.Act == ContentAct.Publish).Decision.Rule)
            .ShouldBe([AccessRule.FourEyes, AccessRule.Permission]);
    }

    private async Task<IReadOnlyList<ContentActDecision>> DecideAsync(Guid viewer, ContentItem item)
    {
        await using var editor = newsroom.EditorNamed(viewer);
        var work = editor.ServiceProvider.GetRequiredService<DecideOnItem>().ExecuteAsync(item, CancellationToken.None);
        await editor.ServiceProvider.GetRequiredService<BatchScheduler>().RunUntilAsync(work, CancellationToken.None);
        return await work;
    }

    /// <summary>The editor writes and publishes; whoever else reads.</summary>
    private async Task<ContentItem> DoAsync(ContentItem item, IEnumerable<ContentAct> acts)
    {
        foreach (var act in acts)
        {
            var isReading = act is ContentAct.Approve or ContentAct.RequestChanges;
            await using var editor = newsroom.EditorNamed(isReading ? newsroom.OtherAuthorId : newsroom.EditorId);
            item = ContentFixture.Succeeded(await NewsroomActs.DoAsync(editor.ServiceProvider, act, item));
        }

        return item;
    }

    private async Task RulesAsync(bool approval, bool fourEyes)
    {
        await using var scope = newsroom.Editor();
        await scope
            .ServiceProvider.GetRequiredService<UpdateContentTypeRules>()
            .ExecuteAsync(ContentType.Article, approval, fourEyes, false, false, CancellationToken.None);
    }
}
