using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Lavamedia.Api.Configuration;
using Lavamedia.Api.Hosting;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lavamedia.Api.Tests.Rest;

/// <summary>Operations that an installation publishes itself: the good ones are served, and of the others the log says what is wrong.</summary>
public sealed class PublishedFolderTests : IDisposable
{
    private const string Key = "Lavamedia:PublishedOperationFolder";
    private readonly string folder = Directory.CreateTempSubdirectory("lavamedia-published-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_is_wrong_with_one_file_is_told_with_its_place_and_leaves_all_others_as_they_are()
    {
        Write(
            "Newest.graphql",
            "query Newest($skip: Int!, $take: Int!) @http(method: GET, route: \"/house/newest\") {\n  contentItemsPage(skip: $skip, take: $take) { items { ...ContentSummary } totalCount }\n}"
        );
        Write("Unfinished.graphql", "query Unfinished @http(method: GET, route: \"/house/unfinished\") {\n  tags {");
        Write(
            "Unknown.graphql",
            "query Unknown @http(method: GET, route: \"/house/unknown\") {\n  tags(first: 5) { nodes { nom } }\n}"
        );
        Write(
            "Clashing.graphql",
            "query Clashing($s: String!) @http(method: GET, route: \"/content/{s}\") { contentItem(slug: $s) { title } }"
        );
        var log = new ToldLog();
        await using var api = await ApiFixture.StartAsync(
            new() { [Key] = folder },
            builder => builder.Services.AddSingleton<ILogger<PublishedFolderCheck>>(log)
        );
        using var client = api.Client();

        using var newest = await client.GetAsync("/api/v1/house/newest?page_size=2");
        newest.StatusCode.ShouldBe(HttpStatusCode.OK, await newest.Content.ReadAsStringAsync());
        using var unfinished = await client.GetAsync("/api/v1/house/unfinished");
        unfinished.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var unknown = await client.GetAsync("/api/v1/house/unknown");
        unknown.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        using var clashing = await client.GetAsync("/api/v1/content/nothing-of-this-name?locale=fr");
        clashing.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var described = JsonElement.Parse(await client.GetStringAsync("/openapi/v1.json")).GetProperty("paths");
        described.TryGetProperty("/api/v1/house/newest", out _).ShouldBeTrue();
        described.TryGetProperty("/api/v1/house/unknown", out _).ShouldBeFalse();

        var told = await log.AfterAsync("are served");
        told.ShouldContain(line => line.Contains("Unfinished.graphql:3:1: Syntax Error", StringComparison.Ordinal));
        told.ShouldContain(line =>
            line.Contains("Unknown.graphql:2:28: Cannot query field \"nom\"", StringComparison.Ordinal)
        );
        told.ShouldContain(line =>
            line.Contains(
                "Clashing.graphql:1:29: GET /content/{s} is also the route of the operation in Rest/Content/GetContent.graphql.",
                StringComparison.Ordinal
            )
        );
        told.ShouldContain(line =>
            line.StartsWith($"1 operations of {folder} are served; 3 files are not.", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_folder_that_there_is_not_is_told_before_anything_is_served()
    {
        var missing = Path.Combine(folder, "none");
        var refusal = await Should.ThrowAsync<InvalidConfigurationException>(() =>
            ApiFixture.StartAsync(new() { [Key] = missing })
        );
        refusal.Message.ShouldBe($"{Key} is '{missing}', where there is no folder.");
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private sealed class ToldLog : ILogger<PublishedFolderCheck>
    {
        private readonly ConcurrentQueue<string> lines = new();

        public async Task<IReadOnlyCollection<string>> AfterAsync(string last)
        {
            await Wait.UntilAsync(() =>
                Task.FromResult(lines.Any(line => line.Contains(last, StringComparison.Ordinal)))
            );
            return lines;
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => lines.Enqueue(formatter(state, exception));
    }
}
