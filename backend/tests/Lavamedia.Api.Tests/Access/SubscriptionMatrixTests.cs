using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.Media.Progress;
using Microsoft.Extensions.DependencyInjection;
using static Lavamedia.Api.Tests.Access.ExpectedAccess;

namespace Lavamedia.Api.Tests.Access;

/// <summary>Every viewer listens to every subscription, and hears of what he may see and of nothing else (Z-2).</summary>
[Collection(MatrixCollection.Name)]
public sealed class SubscriptionMatrixTests(MatrixNewsroom newsroom)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static TheoryData<string> Subscriptions =>
        [.. PermissionTable.Read("Subscriptions").Select(row => Name(row["subscription"])!)];

    [Fact]
    public void Z2_every_subscription_has_a_row() =>
        PermissionTable
            .Read("Subscriptions")
            .Select(row => Name(row["subscription"])!)
            .Order()
            .ShouldBe(newsroom.Schema.SubscriptionType!.Fields.Select(field => field.Name).Order());

    [Theory]
    [MemberData(nameof(Subscriptions))]
    public async Task Z2_subscribers_hear_of_what_they_may_see_and_of_nothing_else(string subscription)
    {
        var row = PermissionTable.Read("Subscriptions").Single(row => Name(row["subscription"]) == subscription);
        var (question, happen) = About(subscription);
        using var end = new CancellationTokenSource(Patience);
        var listeners = MatrixNewsroom
            .Viewers.Select(viewer => new Listener(newsroom[viewer], viewer, question, end.Token))
            .ToList();
        await Task.WhenAll(listeners.Select(listener => listener.Listening));

        await happen();

        foreach (var listener in listeners.Where(listener => row[listener.Viewer] == "yes"))
        {
            (await listener.Heard.WaitAsync(end.Token)).ShouldNotBeNull($"{listener.Viewer} hears nothing.");
        }

        // Whoever hears it at all hears it with the others.
        await Task.Delay(300);
        await end.CancelAsync();
        foreach (var listener in listeners.Where(listener => row[listener.Viewer] != "yes"))
        {
            (await listener.Heard).ShouldBeNull(listener.Viewer);
        }
    }

    private (string Question, Func<Task> Happen) About(string subscription)
    {
        var draft = newsroom.SectionDraftId;
        return subscription switch
        {
            "onContentItemPublished" => ("{ onContentItemPublished { title } }", PublishAsync),
            "onContentItemChanged" => (
                $"{{ onContentItemChanged(id: \"{draft}\", stage: DRAFT) {{ title }} }}",
                SaveAsync
            ),
            "onContentPresenceChanged" => ($"{{ onContentPresenceChanged(id: \"{draft}\") {{ title }} }}", OpenAsync),
            "onNewsroomChanged" => ("{ onNewsroomChanged { title } }", SaveAsync),
            "onContentReleaseChanged" => ("{ onContentReleaseChanged { name } }", BeginReleaseAsync),
            "onNotification" => ("{ onNotification { kind } }", AssignAsync),
            "onContentCommentThreadChanged" => (
                $"{{ onContentCommentThreadChanged(contentId: \"{draft}\") {{ versionNumber }} }}",
                CommentAsync
            ),
            "onContentSuggestionChanged" => (
                $"{{ onContentSuggestionChanged(contentId: \"{draft}\") {{ replacement }} }}",
                SuggestAsync
            ),
            "onCoediting" => ($"{{ onCoediting(id: \"{draft}\") {{ client }} }}", WriteTogetherAsync),
            "onMediaProgress" => (
                $"{{ onMediaProgress(id: \"{newsroom.Ids["MediaAsset"].Single()}\") {{ variantsMade }} }}",
                MakeVariantsAsync
            ),
            _ => throw new InvalidOperationException($"Say here what happens for {subscription}."),
        };
    }

    private async Task PublishAsync()
    {
        var (id, _) = await newsroom["Editor"].CreateArticleAsync($"Heard {Guid.NewGuid():N}");
        await newsroom["Editor"].PublishArticleAsync(id);
    }

    private async Task SaveAsync()
    {
        var answer = await newsroom["Editor"]
            .AskAsync(
                "query ($id: ID!) { contentItemById(id: $id, stage: DRAFT) { latestVersionNumber } }",
                new { id = newsroom.SectionDraftId }
            );
        await DoAsync(
            "updateContentItem",
            "UpdateContentItemInput",
            new
            {
                id = newsroom.SectionDraftId,
                expectedVersion = answer.GetProperty("contentItemById").GetProperty("latestVersionNumber").GetInt32(),
                kicker = $"Heard {Guid.NewGuid():N}",
            }
        );
    }

    private async Task OpenAsync() =>
        await DoAsync(
            "announcePresence",
            "AnnouncePresenceInput",
            new
            {
                id = newsroom.SectionDraftId,
                tab = Guid.NewGuid().ToString("N"),
                hasChanges = true,
            }
        );

    private async Task BeginReleaseAsync() =>
        await DoAsync("createContentRelease", "CreateContentReleaseInput", new { name = $"Heard {Guid.NewGuid():N}" });

    private async Task AssignAsync()
    {
        var author = await newsroom["Author"].AskAsync("{ me { id } }");
        await DoAsync(
            "assignContentItem",
            "AssignContentItemInput",
            new
            {
                contentId = newsroom.SectionDraftId,
                assigneeIds = new[] { author.GetProperty("me").GetProperty("id").GetString() },
                role = "WRITER",
            }
        );
    }

    private async Task CommentAsync() =>
        await DoAsync(
            "createContentCommentThread",
            "CreateContentCommentThreadInput",
            new { contentId = newsroom.SectionDraftId, text = "Heard." }
        );

    private async Task SuggestAsync() =>
        await DoAsync(
            "createContentSuggestion",
            "CreateContentSuggestionInput",
            new
            {
                contentId = newsroom.SectionDraftId,
                anchor = new
                {
                    start = 0,
                    end = 0,
                    quote = string.Empty,
                    prefix = string.Empty,
                    suffix = string.Empty,
                },
                replacement = "Heard. ",
            }
        );

    private async Task WriteTogetherAsync()
    {
        var version = (
            await newsroom["Editor"]
                .AskAsync(
                    "query ($id: ID!) { contentItemById(id: $id, stage: DRAFT) { latestVersionNumber } }",
                    new { id = newsroom.SectionDraftId }
                )
        )
            .GetProperty("contentItemById")
            .GetProperty("latestVersionNumber")
            .GetInt32();
        var document = await DoAsync(
            "startCoediting",
            "StartCoeditingInput",
            new
            {
                id = newsroom.SectionDraftId,
                versionNumber = version,
                client = "matrix",
                update = "AAA=",
            },
            "coeditingDocument { documentId: id }"
        );
        await DoAsync(
            "appendCoeditingUpdate",
            "AppendCoeditingUpdateInput",
            new
            {
                id = newsroom.SectionDraftId,
                documentId = document.GetProperty("coeditingDocument").GetProperty("documentId").GetString(),
                client = "matrix",
                clock = 1,
                update = "AAA=",
            }
        );
    }

    private async Task MakeVariantsAsync()
    {
        NodeId.TryDecode(newsroom.Ids["MediaAsset"].Single(), out _, out var key).ShouldBeTrue();
        var id = Guid.Parse(key!);
        await newsroom
            .Api.Services.GetRequiredService<ITopicEventSender>()
            .SendAsync($"media-progress-{id}", new MediaProgress(id, 1, 2), CancellationToken.None);
    }

    private async Task<JsonElement> DoAsync(string mutation, string type, object input, string result = "")
    {
        var answer = await newsroom["Editor"]
            .AskAsync(
                $"mutation ($input: {type}!) {{ {mutation}(input: $input) {{ {result} errors {{ ... on Error {{ code message }} }} }} }}",
                new { input }
            );
        answer.GetProperty(mutation).GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, answer.ToString());
        return answer.GetProperty(mutation);
    }

    /// <summary>Somebody who listens until something is heard or the test is over.</summary>
    private sealed class Listener
    {
        private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Listener(HttpClient client, string viewer, string question, CancellationToken end)
        {
            Viewer = viewer;
            Heard = ListenAsync(client, $"subscription {question}", end);
        }

        public string Viewer { get; }

        /// <summary>Completes when the server has taken the subscription, or refused it.</summary>
        public Task Listening => listening.Task;

        /// <summary>What was heard; null for nothing.</summary>
        public Task<string?> Heard { get; }

        private async Task<string?> ListenAsync(HttpClient client, string question, CancellationToken end)
        {
            try
            {
                using var request = GraphQLRequests.Operation(question);
                request.Headers.Accept.Add(new("text/event-stream"));
                using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, end);
                using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(end));
                // The stream is open; the topic is joined within a moment of that.
                await Task.Delay(500, end);
                listening.TrySetResult();
                while (await reader.ReadLineAsync(end) is { } line)
                {
                    if (
                        line.StartsWith("data:", StringComparison.Ordinal)
                        && line.Contains("\"data\":{", StringComparison.Ordinal)
                        && !line.Contains(":null}", StringComparison.Ordinal)
                    )
                    {
                        return line;
                    }
                }
            }
            catch (OperationCanceledException)
            {
                // Nothing was heard until the end.
            }
            finally
            {
                listening.TrySetResult();
            }

            return null;
        }
    }
}
