using System.Security.Claims;
using System.Text;
using System.Text.Json.Nodes;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.Subscriptions;
using Lavamedia.GraphQL.Execution.Topics;
using Lavamedia.GraphQL.Tests.Annotated;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.Tests.Execution;

[Collection(MemoryCollection.Name)]
public sealed class SubscriptionTests : IDisposable
{
    private static readonly Guid Verne1 = Guid.Parse("00000000-0000-7000-8000-000000000100");
    private const string Added = "subscription { onBookAdded(genre: NOVEL_OF_ADVENTURE) { title } }";
    private readonly CancellationTokenSource _timeout = new(TimeSpan.FromSeconds(20));
    private readonly LibraryServer _server = new(options: options => options.MaximumWaitingEvents = 3);

    public void Dispose()
    {
        _server.Dispose();
        _timeout.Dispose();
    }

    [Fact]
    public async Task Each_event_is_answered_by_running_the_operation_anew()
    {
        await using var stream = await SubscribeAsync(Added);
        await using var answers = stream.GetAsyncEnumerator(_timeout.Token);

        await SendAsync("book-added-NovelOfAdventure", Verne1);
        (await NextAsync(answers)).ShouldBe("""{"data":{"onBookAdded":{"title":"Le Château des Carpathes"}}}""");

        _server.Library.Books[0].Title = "Autre titre";
        await SendAsync("book-added-NovelOfAdventure", Verne1);
        (await NextAsync(answers)).ShouldBe("""{"data":{"onBookAdded":{"title":"Autre titre"}}}""");
        stream.Kind.ShouldBe(ResponseStreamKind.Subscription);
    }

    [Fact]
    public async Task Arguments_are_part_of_the_topic()
    {
        await using var stream = await SubscribeAsync(
            "subscription($g: Genre!) { onBookAdded(genre: $g) { title } }",
            new { g = "PASTORAL" }
        );
        await using var answers = stream.GetAsyncEnumerator(_timeout.Token);

        await SendAsync("book-added-NovelOfAdventure", Verne1);
        await SendAsync("book-added-Pastoral", _server.Library.Books[2].Id);

        (await NextAsync(answers)).ShouldContain("La Mare au diable");
    }

    [Fact]
    public async Task A_failed_event_does_not_end_the_stream()
    {
        await using var stream = await SubscribeAsync(Added);
        await using var answers = stream.GetAsyncEnumerator(_timeout.Token);

        await SendAsync("book-added-NovelOfAdventure", Guid.Empty);
        await SendAsync("book-added-NovelOfAdventure", Verne1);

        var failed = JsonNode.Parse(await NextAsync(answers))!;
        failed["data"].ShouldBeNull();
        failed["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe("BOOK_GONE");
        failed["errors"]![0]!["path"]!.ToJsonString().ShouldBe("""["onBookAdded"]""");
        (await NextAsync(answers)).ShouldContain("Carpathes");
    }

    [Fact]
    public async Task Z2_an_event_is_left_out_for_whom_its_object_is_not_visible()
    {
        await using var stream = await SubscribeAsync(
            "subscription { onVisibleBook(genre: NOVEL_OF_ADVENTURE) { title } }"
        );
        await using var answers = stream.GetAsyncEnumerator(_timeout.Token);

        await SendAsync("book-added-NovelOfAdventure", Guid.Empty);
        await SendAsync("book-added-NovelOfAdventure", Verne1);

        (await NextAsync(answers)).ShouldContain("Carpathes");
    }

    [Fact]
    public async Task The_source_ends_the_stream()
    {
        await using var stream = await SubscribeAsync("subscription { onCount(to: 2) }");
        await using var answers = stream.GetAsyncEnumerator(_timeout.Token);

        (await NextAsync(answers)).ShouldBe("""{"data":{"onCount":1}}""");
        (await NextAsync(answers)).ShouldBe("""{"data":{"onCount":2}}""");
        (await answers.MoveNextAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Completing_a_topic_ends_the_streams_of_its_subscribers()
    {
        await using var stream = await SubscribeAsync(Added);
        await using var answers = stream.GetAsyncEnumerator(_timeout.Token);

        await _server.Service<ITopicEventSender>().CompleteAsync("book-added-NovelOfAdventure");

        (await answers.MoveNextAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_failing_source_is_told_and_masked_and_ends_the_stream()
    {
        await using var stream = await SubscribeAsync("subscription { onCount(to: -1) }");
        await using var answers = stream.GetAsyncEnumerator(_timeout.Token);

        await NextAsync(answers);
        (await NextAsync(answers)).ShouldBe(
            """{"errors":[{"message":"Unexpected Execution Error","extensions":{"code":"INTERNAL_ERROR"}}]}"""
        );
        (await answers.MoveNextAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_source_that_cannot_be_opened_gives_one_response_without_data()
    {
        await using var response = await _server.StartAsync("subscription { onRefused }");

        Text(response.ShouldBeOfType<SingleResponse>().Result)
            .ShouldBe(
                """{"errors":[{"message":"Not here.","locations":[{"line":1,"column":16}],"path":["onRefused"],"extensions":{"code":"NOT_HERE"}}]}"""
            );
    }

    [Theory]
    [InlineData("subscription { onCount(to: 1) @skip(if: false) }", "must not use `@skip` or `@include`")]
    [InlineData("subscription { onCount(to: 1) other: onCount(to: 2) }", "must select only one top level field")]
    public async Task A_subscription_has_one_root_field_that_is_always_there(string document, string message)
    {
        await using var response = await _server.StartAsync(document);

        Text(response.ShouldBeOfType<SingleResponse>().Result).ShouldContain(message);
    }

    [Fact]
    public async Task A_transport_that_cannot_stream_gets_a_coded_refusal()
    {
        (await _server.ExecuteAsync("subscription { onCount(to: 1) }")).ShouldContain(
            ExecutionErrorCodes.OperationNotAllowed
        );
    }

    [Fact]
    public async Task R13_a_slow_reader_is_dropped_with_an_error_and_nothing_is_stored_up_for_it()
    {
        await using var slow = await SubscribeAsync(Added);
        await using var quick = await SubscribeAsync(Added);
        await using var quickAnswers = quick.GetAsyncEnumerator(_timeout.Token);
        for (var i = 0; i < 10; i++)
        {
            await SendAsync("book-added-NovelOfAdventure", Verne1);
            await NextAsync(quickAnswers);
        }

        var texts = new List<string>();
        await foreach (var answer in slow)
        {
            texts.Add(Text(answer));
        }

        texts.Count.ShouldBe(4);
        texts[3].ShouldContain(ExecutionErrorCodes.SubscriberTooSlow);
        _server.Service<LocalTopics>().SubscriberCount.ShouldBe(1);
    }

    [Fact]
    public async Task R13_ten_thousand_idle_subscribers_take_less_than_a_hundred_megabytes()
    {
        await using var warm = await SubscribeAsync(Added);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var streams = new List<ResponseStream>();
        for (var i = 0; i < 10_000; i++)
        {
            streams.Add(await SubscribeAsync(Added));
        }

        var each = (GC.GetTotalMemory(forceFullCollection: true) - before) / streams.Count;
        each.ShouldBeLessThan(10_000);
        foreach (var stream in streams)
        {
            await stream.DisposeAsync();
        }

        _server.Service<LocalTopics>().SubscriberCount.ShouldBe(1);
    }

    [Fact]
    public async Task G7_the_deadline_holds_for_each_event_and_not_for_the_stream()
    {
        using var server = new LibraryServer(options: options => options.Timeout = TimeSpan.FromSeconds(1));
        await using var response = await server.StartAsync("subscription { onSlow }");
        await using var answers = ((ResponseStream)response).GetAsyncEnumerator(_timeout.Token);
        var sender = server.Service<ITopicEventSender>();

        await Task.Delay(1_200);
        await sender.SendAsync("slow", 10_000);
        (await NextAsync(answers)).ShouldContain(ExecutionErrorCodes.Timeout);
        await sender.SendAsync("slow", 1);
        (await NextAsync(answers)).ShouldBe("""{"data":{"onSlow":1}}""");
    }

    [Fact]
    public async Task G7_a_source_that_opens_after_the_deadline_is_ended_at_once()
    {
        using var server = new LibraryServer(options: options => options.Timeout = TimeSpan.FromMilliseconds(200));
        var late = LibrarySubscriptions.Late = new TaskCompletionSource<CancellationToken>();
        await using var response = await server.StartAsync("subscription { onLate }");
        Text(((SingleResponse)response).Result).ShouldContain(ExecutionErrorCodes.Timeout);

        // Whoever opens it learns that nobody waits, and what has been opened all the same is disposed.
        (await late.Task.WaitAsync(_timeout.Token)).IsCancellationRequested.ShouldBeTrue();
        while (server.Service<LocalTopics>().SubscriberCount > 0)
        {
            await Task.Delay(10, _timeout.Token);
        }
    }

    [Fact]
    public async Task G7_disposing_the_stream_ends_what_runs_for_it()
    {
        var stream = await SubscribeAsync("subscription { onSlow }");
        await using var answers = stream.GetAsyncEnumerator(_timeout.Token);
        await SendAsync("slow", 60_000);
        var next = answers.MoveNextAsync();

        await stream.DisposeAsync();

        (await next).ShouldBeFalse();
        _server.Service<LocalTopics>().SubscriberCount.ShouldBe(0);
    }

    [Fact]
    public async Task Z12_rights_that_were_removed_do_not_count_for_the_next_event()
    {
        var rights = new Rights { User = LibraryServer.User("authors.read_email") };
        using var server = new LibraryServer(more: services => services.AddSingleton<IPrincipalRenewal>(rights));
        await using var response = await server.StartAsync(
            "subscription { onEmail }",
            change: request => request with { User = rights.User! }
        );
        await using var answers = ((ResponseStream)response).GetAsyncEnumerator(_timeout.Token);
        var sender = server.Service<ITopicEventSender>();

        await sender.SendAsync("author-changed", "a@example.org");
        (await NextAsync(answers)).ShouldContain("a@example.org");
        rights.User = LibraryServer.User("something.else");
        await sender.SendAsync("author-changed", "b@example.org");
        var refused = await NextAsync(answers);
        refused.ShouldContain(ExecutionErrorCodes.NotAuthorized);
        refused.ShouldNotContain("b@example.org");
        (await answers.MoveNextAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Z12_a_session_that_ended_ends_its_subscriptions()
    {
        var rights = new Rights { User = LibraryServer.User("authors.read_email") };
        using var server = new LibraryServer(more: services => services.AddSingleton<IPrincipalRenewal>(rights));
        await using var response = await server.StartAsync(
            "subscription { onEmail }",
            change: request => request with { User = rights.User! }
        );
        await using var answers = ((ResponseStream)response).GetAsyncEnumerator(_timeout.Token);

        rights.User = null;
        await server.Service<ITopicEventSender>().SendAsync("author-changed", "b@example.org");

        (await NextAsync(answers)).ShouldContain(ExecutionErrorCodes.NotAuthenticated);
        (await answers.MoveNextAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Who_lacks_the_right_cannot_subscribe()
    {
        await using var response = await _server.StartAsync("subscription { onEmail }");

        Text(response.ShouldBeOfType<SingleResponse>().Result).ShouldContain(ExecutionErrorCodes.NotAuthenticated);
    }

    private async Task<ResponseStream> SubscribeAsync(string document, object? variables = null) =>
        (await _server.StartAsync(document, variables)).ShouldBeOfType<ResponseStream>();

    private ValueTask SendAsync<T>(string topic, T message)
        where T : notnull => _server.Service<ITopicEventSender>().SendAsync(topic, message);

    private static async Task<string> NextAsync(IAsyncEnumerator<ExecutionResult> answers)
    {
        (await answers.MoveNextAsync()).ShouldBeTrue();
        return Text(answers.Current);
    }

    private static string Text(ExecutionResult result)
    {
        using (result)
        {
            return Encoding.UTF8.GetString(result.Json.Span);
        }
    }

    private sealed class Rights : IPrincipalRenewal
    {
        public ClaimsPrincipal? User { get; set; }

        public ValueTask<ClaimsPrincipal?> RenewAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
            ValueTask.FromResult(User);
    }
}
