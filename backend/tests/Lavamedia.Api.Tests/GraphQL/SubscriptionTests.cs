using System.Net.Http.Json;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.GraphQL.Execution;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.GraphQL;

/// <summary>Subscriptions of the real schema, fed by the acts of the newsroom through outbox, jobs and PostgreSQL.</summary>
public sealed class SubscriptionTests(SubscriptionTests.Newsdesk desk)
    : IClassFixture<SubscriptionTests.Newsdesk>,
        IDisposable
{
    private const string Create =
        "mutation($input: CreateContentItemInput!) { createContentItem(input: $input) { contentItem { id latestVersionNumber } } }";
    private const string Update =
        "mutation($input: UpdateContentItemInput!) { updateContentItem(input: $input) { contentItem { latestVersionNumber } } }";
    private const string Publish =
        "mutation($input: PublishContentItemInput!) { publishContentItem(input: $input) { contentItem { status } } }";
    private const string Unpublish =
        "mutation($input: UnpublishContentItemInput!) { unpublishContentItem(input: $input) { contentItem { status } } }";

    private readonly CancellationTokenSource timeout = new(TimeSpan.FromSeconds(40));
    private readonly ApiFixture api = desk.Api;

    public void Dispose() => timeout.Dispose();

    [Fact]
    public async Task A_reader_hears_of_what_is_published_in_his_language()
    {
        await using var stream = await SubscribeAsync(
            "subscription { onContentItemPublished(locale: \"fr\") { title path locale } }"
        );
        await using var events = stream.GetAsyncEnumerator(timeout.Token);

        var english = await CreateAsync("Lava", "en");
        var french = await CreateAsync("La lave", "fr");
        await ActAsync(Publish, new { id = english, expectedVersion = 1 });
        await ActAsync(Publish, new { id = french, expectedVersion = 1 });

        (await NextAsync(events)).ShouldBe(
            """{"data":{"onContentItemPublished":{"title":"La lave","path":"/articles/la-lave","locale":"fr"}}}"""
        );
    }

    [Fact]
    public async Task Z2_drafts_are_heard_of_by_those_only_who_may_see_them()
    {
        var id = await CreateAsync("Brouillon", "fr");
        var document =
            $"subscription {{ onContentItemChanged(id: \"{id}\", stage: DRAFT) {{ title status latestVersionNumber }} }}";
        await using var reading = await SubscribeAsync(document);
        await using var editing = await SubscribeAsync(document, await EditorAsync());
        await using var heardByReader = reading.GetAsyncEnumerator(timeout.Token);
        await using var heardByEditor = editing.GetAsyncEnumerator(timeout.Token);

        await ActAsync(
            Update,
            new
            {
                id,
                expectedVersion = 1,
                title = "Brouillon repris",
            }
        );
        (await NextAsync(heardByEditor)).ShouldContain(
            "\"Brouillon repris\",\"status\":\"DRAFT\",\"latestVersionNumber\":2"
        );
        await ActAsync(Publish, new { id, expectedVersion = 2 });
        (await NextAsync(heardByEditor)).ShouldContain("PUBLISHED");

        // The reader's first event is the publication: of the draft he heard nothing.
        (await NextAsync(heardByReader)).ShouldContain("PUBLISHED");
        await ActAsync(Unpublish, new { id, expectedVersion = 2 });
        (await NextAsync(heardByEditor)).ShouldContain("UNPUBLISHED");
        await Task.Delay(300);
        var next = heardByReader.MoveNextAsync().AsTask();
        next.IsCompleted.ShouldBeFalse();
        await reading.DisposeAsync();
        (await next).ShouldBeFalse();
    }

    [Fact]
    public async Task Z12_who_is_no_editor_any_more_hears_no_more_of_drafts()
    {
        var id = await CreateAsync("Confidentiel", "fr");
        await using var stream = await SubscribeAsync(
            $"subscription {{ onContentItemChanged(id: \"{id}\", stage: DRAFT) {{ title }} }}",
            await UserAsync("author@lavamedia.example")
        );
        await using var events = stream.GetAsyncEnumerator(timeout.Token);
        await ActAsync(
            Update,
            new
            {
                id,
                expectedVersion = 1,
                title = "Encore visible",
            }
        );
        (await NextAsync(events)).ShouldContain("Encore visible");

        await api.ExecuteAsync(
            $"DELETE FROM user_roles WHERE user_id = (SELECT id FROM users WHERE email = 'author@lavamedia.example')"
        );
        await Task.Delay(400);
        await ActAsync(
            Update,
            new
            {
                id,
                expectedVersion = 2,
                title = "Invisible",
            }
        );
        var next = events.MoveNextAsync().AsTask();
        await Task.Delay(1000);
        next.IsCompleted.ShouldBeFalse();
        await stream.DisposeAsync();
        (await next).ShouldBeFalse();
    }

    [Fact]
    public async Task Z12_a_session_that_was_ended_ends_its_subscriptions()
    {
        var id = await CreateAsync("Session", "fr");
        await using var stream = await SubscribeAsync(
            $"subscription {{ onContentItemChanged(id: \"{id}\", stage: DRAFT) {{ title }} }}",
            await UserAsync("admin@lavamedia.example")
        );
        await using var events = stream.GetAsyncEnumerator(timeout.Token);

        await api.ExecuteAsync(
            $"UPDATE sessions SET revoked_at = now() WHERE user_id = (SELECT id FROM users WHERE email = 'admin@lavamedia.example')"
        );
        await Task.Delay(400);
        await ActAsync(
            Update,
            new
            {
                id,
                expectedVersion = 1,
                title = "Trop tard",
            }
        );

        (await NextAsync(events)).ShouldContain(ExecutionErrorCodes.NotAuthenticated);
        (await events.MoveNextAsync()).ShouldBeFalse();
    }

    private async Task<string> CreateAsync(string title, string locale)
    {
        var body = JsonSerializer.Deserialize<JsonElement>(
            """{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"Texte."}]}]}"""
        );
        var data = await ActAsync(
            Create,
            new
            {
                title,
                locale,
                summary = "Résumé.",
                body,
            }
        );
        return data["createContentItem"]!["contentItem"]!["id"]!.GetValue<string>();
    }

    private async Task<JsonNode> ActAsync(string query, object input)
    {
        var response = await desk.Editor.PostAsJsonAsync("/graphql", new { query, variables = new { input } });
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        return answer["data"]!;
    }

    private async Task<ResponseStream> SubscribeAsync(string document, ClaimsPrincipal? user = null)
    {
        var response = await api
            .Services.GetRequiredService<IRequestExecutor>()
            .StartAsync(
                new GraphQLRequest
                {
                    Services = api.Services,
                    Document = Encoding.UTF8.GetBytes(document),
                    User = user ?? new ClaimsPrincipal(new ClaimsIdentity()),
                    AllowSubscriptions = true,
                },
                timeout.Token
            );
        return response as ResponseStream
            ?? throw new InvalidOperationException(
                Encoding.UTF8.GetString(((SingleResponse)response).Result.Json.Span)
            );
    }

    private Task<ClaimsPrincipal> EditorAsync() => UserAsync("editor@lavamedia.example");

    private async Task<ClaimsPrincipal> UserAsync(string email)
    {
        using var client = await api.SignedInAsync(email);
        await using var scope = api.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Headers.Authorization = client.DefaultRequestHeaders.Authorization!.ToString();
        return (await context.AuthenticateAsync()).Principal.ShouldNotBeNull();
    }

    /// <summary>A host that works on its jobs, and an editor.</summary>
    public sealed class Newsdesk : IAsyncLifetime
    {
        public ApiFixture Api { get; private set; } = null!;

        public HttpClient Editor { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Api = await ApiFixture.StartAsync(new() { ["Lavamedia:RightsStaleness"] = "00:00:00.2" }, runsJobs: true);
            Editor = await Api.SignedInAsync("editor@lavamedia.example");
            Editor.DefaultRequestHeaders.Add("GraphQL-Preflight", "1");
        }

        public async Task DisposeAsync()
        {
            Editor.Dispose();
            await Api.DisposeAsync();
        }
    }

    private static async Task<string> NextAsync(IAsyncEnumerator<ExecutionResult> events)
    {
        (await events.MoveNextAsync()).ShouldBeTrue();
        using var answer = events.Current;
        return Encoding.UTF8.GetString(answer.Json.Span);
    }
}
