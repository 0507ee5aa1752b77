using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Content.Presence;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Presence;

public sealed class AnnouncePresenceTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    [Fact]
    public async Task Who_comes_or_begins_to_write_is_news_and_who_stays_is_not()
    {
        var item = await newsroom.CreateAsync("Présence");
        var topics = new RecordedTopics();

        ContentFixture.Succeeded(await AnnounceAsync(newsroom.Editor(), topics, item.Id, "one", hasChanges: false));
        ContentFixture.Succeeded(await AnnounceAsync(newsroom.Editor(), topics, item.Id, "one", hasChanges: false));
        topics.Sent.ShouldBe([ContentPresenceTopics.Of(item.Id)]);
        ContentFixture.Succeeded(await AnnounceAsync(newsroom.Editor(), topics, item.Id, "one", hasChanges: true));
        topics.Sent.Count.ShouldBe(2);

        // The lease ran out: the tab comes anew.
        await newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<ContentPresence>()
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(presence => presence.ExpiresAt, DateTimeOffset.UnixEpoch)
                    )
        );
        ContentFixture.Succeeded(await AnnounceAsync(newsroom.Editor(), topics, item.Id, "one", hasChanges: true));
        topics.Sent.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Z2_presence_is_for_those_who_may_change_the_item_and_seen_by_those_who_see_its_drafts()
    {
        var item = await newsroom.CreateAsync("Rédaction");
        var topics = new RecordedTopics();
        ContentFixture.Succeeded(await AnnounceAsync(newsroom.Editor(), topics, item.Id, "one", hasChanges: false));

        (await AnnounceAsync(newsroom.Author(newsroom.OtherAuthorId), topics, item.Id, "two", hasChanges: false))
            .Errors!.Single()
            .ShouldBe(new ForbiddenError(ContentPermissions.UpdateAny));
        (await AnnounceAsync(newsroom.Reader(), topics, item.Id, "three", hasChanges: false))
            .Errors!.Single()
            .ShouldBeOfType<ContentItemNotFoundError>();
        (await CountAsync(newsroom.Author(newsroom.OtherAuthorId), item.Id)).ShouldBe(1);
        (await CountAsync(newsroom.Reader(), item.Id)).ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_takes_an_item_over_is_named_to_all_other_tabs_until_one_takes_it_back()
    {
        var item = await newsroom.CreateAsync("À la barre");
        var topics = new RecordedTopics();
        ContentFixture.Succeeded(await AnnounceAsync(newsroom.Editor(), topics, item.Id, "one", hasChanges: true));
        ContentFixture.Succeeded(await AnnounceAsync(newsroom.Editor(), topics, item.Id, "two", hasChanges: false));

        await TakeOverAsync(item.Id, "two", topics);
        (await WritersAsync(item.Id)).ShouldBe(["two"]);
        await TakeOverAsync(item.Id, "one", topics);
        (await WritersAsync(item.Id)).ShouldBe(["one"]);
    }

    private static async Task<MutationResult<ContentItem>> AnnounceAsync(
        AsyncServiceScope viewer,
        ITopicEventSender topics,
        Guid id,
        string tab,
        bool hasChanges
    )
    {
        await using (viewer)
        {
            return await ActivatorUtilities
                .CreateInstance<AnnouncePresence>(viewer.ServiceProvider, topics)
                .ExecuteAsync(id, tab, hasChanges, CancellationToken.None);
        }
    }

    private async Task TakeOverAsync(Guid id, string tab, ITopicEventSender topics)
    {
        await using var scope = newsroom.Editor();
        ContentFixture.Succeeded(
            await ActivatorUtilities
                .CreateInstance<TakeOverContentItem>(scope.ServiceProvider, topics)
                .ExecuteAsync(id, tab, CancellationToken.None)
        );
    }

    private Task<List<string>> WritersAsync(Guid id) =>
        newsroom.ReadAsync(
            newsroom.Editor(),
            Stage.Draft,
            database =>
                database
                    .Set<ContentPresence>()
                    .Where(presence => presence.ContentId == id && presence.TakenOverById == null)
                    .Select(presence => presence.Tab)
                    .ToListAsync()
        );

    private Task<int> CountAsync(AsyncServiceScope viewer, Guid id) =>
        newsroom.ReadAsync(
            viewer,
            Stage.Draft,
            database => database.Set<ContentPresence>().CountAsync(presence => presence.ContentId == id)
        );

    private sealed class RecordedTopics : ITopicEventSender
    {
        public List<string> Sent { get; } = [];

        public ValueTask SendAsync<TMessage>(
            string topicName,
            TMessage message,
            CancellationToken cancellationToken = default
        )
            where TMessage : notnull
        {
            Sent.Add(topicName);
            return ValueTask.CompletedTask;
        }

        public ValueTask CompleteAsync(string topicName, CancellationToken cancellationToken = default) =>
            ValueTask.CompletedTask;
    }
}
