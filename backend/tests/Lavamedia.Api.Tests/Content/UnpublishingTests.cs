using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Content;

/// <summary>Z-4: what is taken from readers is gone at every door of every instance within a second, and nothing comes early.</summary>
public sealed class UnpublishingTests : IAsyncLifetime
{
    private const string Title = "Éruption imminente";
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(1);
    private ApiFixture first = null!;
    private WebApplication second = null!;
    private HttpClient editor = null!;

    private static readonly string[] Doors =
    [
        "contentItem(slug: \"eruption-imminente\") { title }",
        "contentItemById(id: $id) { title }",
        "node(id: $id) { ... on ContentItem { title } }",
        "contentItems(first: 5) { totalCount nodes { title } }",
        "contentItems(first: 5, where: { title: { contains: \"imminente\" } }) { aggregates { count } nodes { title } }",
        "search(query: \"imminente\") { hits { totalCount nodes { item { ... on ContentItem { title } } } } kinds { count } }",
        "suggest(prefix: \"Érup\") { title }",
    ];

    [Fact]
    public async Task Z4_what_is_unpublished_is_gone_at_every_door_of_every_instance_within_a_second()
    {
        var (id, _) = await editor.CreateArticleAsync(Title);
        await editor.PublishArticleAsync(id);
        HttpClient[] readers = [first.Client(), second.GetTestClient()];
        // The index is written behind the publication.
        await Wait.UntilAsync(
            async () =>
            {
                var answers = await AnswersAsync(readers, id);
                return answers.TrueForAll(answer => answer.Contains(Title, StringComparison.Ordinal));
            },
            TimeSpan.FromSeconds(30),
            "The article is everywhere"
        );

        var answer = await editor.AskAsync(
            "mutation ($id: ID!) { unpublishContentItem(input: { id: $id, expectedVersion: 1 }) { errors { ... on Error { message } } } }",
            new { id }
        );
        answer.GetProperty("unpublishContentItem").GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null);
        var clock = Stopwatch.StartNew();
        do
        {
            var asked = clock.Elapsed;
            var answers = await AnswersAsync(readers, id);
            if (answers.TrueForAll(text => !text.Contains(Title, StringComparison.Ordinal)))
            {
                return;
            }

            asked.ShouldBeLessThan(Bound, string.Join('\n', answers));
        } while (true);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(-3)]
    public async Task Z4_an_instance_whose_clock_is_wrong_publishes_nothing_early(int minutes)
    {
        var (id, _) = await editor.CreateArticleAsync(Title);
        // Two minutes and a half ahead by the database; the clock of the other instance is three minutes off.
        var at = DateTime.UtcNow.AddMinutes(2.5);
        var answer = await editor.AskAsync(
            """
            mutation ($input: ScheduleContentItemInput!) {
              scheduleContentItem(input: $input) { errors { ... on Error { message } } }
            }
            """,
            new
            {
                input = new
                {
                    id,
                    expectedVersion = 1,
                    at = at.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
                    timeZone = "UTC",
                },
            }
        );
        answer
            .GetProperty("scheduleContentItem")
            .GetProperty("errors")
            .ValueKind.ShouldBe(JsonValueKind.Null, answer.ToString());
        await using var skewed = await first.StartAnotherAsync(
            change: builder =>
                builder.Services.AddSingleton<TimeProvider>(new WrongClock(TimeSpan.FromMinutes(minutes))),
            runsJobs: true
        );
        await Task.Delay(TimeSpan.FromSeconds(7));
        (await StatusAsync(id)).ShouldBe("DRAFT");

        // By the time of the database it is due now, whatever the instance thinks.
        await first.ExecuteAsync($"UPDATE content_schedules SET run_at = now() - interval '1 second'");
        await first.ExecuteAsync($"UPDATE jobs SET run_at = now() - interval '1 second' WHERE status = 'WAITING'");
        await Wait.UntilAsync(
            async () => await StatusAsync(id) == "PUBLISHED",
            TimeSpan.FromSeconds(30),
            "What is due is published"
        );
        await skewed.StopAsync();
    }

    public async Task InitializeAsync()
    {
        first = await ApiFixture.StartAsync(runsJobs: true);
        second = await first.StartAnotherAsync();
        editor = await first.SignedInAsync(DemoDatabase.Editor);
    }

    public async Task DisposeAsync()
    {
        await second.StopAsync();
        await second.DisposeAsync();
        await first.DisposeAsync();
    }

    private async Task<string> StatusAsync(string id)
    {
        var answer = await editor.AskAsync(
            "query ($id: ID!) { contentItemById(id: $id, stage: DRAFT) { status } }",
            new { id }
        );
        return answer.GetProperty("contentItemById").GetProperty("status").GetString()!;
    }

    private static async Task<List<string>> AnswersAsync(IEnumerable<HttpClient> readers, string id)
    {
        var answers = new List<string>();
        foreach (var reader in readers)
        {
            foreach (var door in Doors)
            {
                var isById = door.Contains("$id", StringComparison.Ordinal);
                var question = isById ? $"query ($id: ID!) {{ {door} }}" : $"{{ {door} }}";
                answers.Add((await reader.AskAsync(question, isById ? new { id } : null)).ToString());
            }
        }

        return answers;
    }

    private sealed class WrongClock(TimeSpan error) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + error;
    }
}
