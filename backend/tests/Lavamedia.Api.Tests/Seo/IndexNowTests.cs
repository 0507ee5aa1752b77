using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;
using Lavamedia.Testing.Http;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.Api.Tests.Seo;

/// <summary>What search engines are told of changes, on a real socket.</summary>
public sealed class IndexNowTests : IAsyncLifetime
{
    private const string Key = "0123456789abcdef0123456789abcdef";
    private readonly ConcurrentQueue<JsonElement> told = new();
    private int refusals;
    private FakeSite engine = null!;

    [Fact]
    public async Task Changes_are_told_together_and_again_until_they_are_taken()
    {
        refusals = 1;
        await using var api = await StartAsync(Key);
        var editor = await api.SignedInAsync(DemoDatabase.Editor);
        foreach (var title in new[] { "Basalte", "Obsidienne" })
        {
            var (id, _) = await editor.CreateArticleAsync(title);
            await editor.PublishArticleAsync(id);
        }

        await Wait.UntilAsync(() => Task.FromResult(AddressesTold().Count == 2));
        AddressesTold()
            .ShouldBe(
                ["https://portail.example/articles/basalte", "https://portail.example/articles/obsidienne"],
                ignoreOrder: true
            );
        engine.Requests.Count.ShouldBe(told.Count + 1);
        var message = told.First();
        message.GetProperty("host").GetString().ShouldBe("portail.example");
        message.GetProperty("key").GetString().ShouldBe(Key);
        message.GetProperty("keyLocation").GetString().ShouldBe($"https://portail.example/{Key}.txt");
        await Wait.UntilAsync(async () =>
            await api.CountAsync($"SELECT count(*)::int AS \"Value\" FROM index_now_addresses") == 0
        );

        (await api.Client().GetStringAsync($"/api/v1/seo/index-now/{Key}.txt")).ShouldBe(Key);
        using var other = await api.Client().GetAsync("/api/v1/seo/index-now/somebody-elses-key.txt");
        other.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_a_key_nobody_is_told()
    {
        await using var api = await StartAsync(string.Empty);
        var editor = await api.SignedInAsync(DemoDatabase.Editor);
        var (id, _) = await editor.CreateArticleAsync("Basalte");
        await editor.PublishArticleAsync(id);
        await Wait.UntilAsync(async () =>
            await api.CountAsync(
                $"SELECT count(*)::int AS \"Value\" FROM jobs WHERE kind = 'seo.index_now_published' AND status = 'DONE'"
            ) == 1
        );
        (await api.CountAsync($"SELECT count(*)::int AS \"Value\" FROM index_now_addresses")).ShouldBe(0);
        engine.Requests.ShouldBeEmpty();
        using var empty = await api.Client().GetAsync("/api/v1/seo/index-now/.txt");
        empty.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    public async Task InitializeAsync() => engine = await FakeSite.StartAsync(AnswerAsync);

    public async Task DisposeAsync() => await engine.DisposeAsync();

    private IReadOnlyList<string> AddressesTold() =>
        [
            .. told.SelectMany(message => message.GetProperty("urlList").EnumerateArray())
                .Select(address => address.GetString()!)
                .Distinct(),
        ];

    private Task<ApiFixture> StartAsync(string key) =>
        ApiFixture.StartAsync(
            new Dictionary<string, string?>
            {
                ["Lavamedia:PortalUrl"] = "https://portail.example",
                ["Lavamedia:IndexNow:Key"] = key,
                ["Lavamedia:IndexNow:Endpoint"] = $"{engine.Address}/indexnow",
                ["Lavamedia:IndexNow:Delay"] = "00:00:01",
                ["Lavamedia:Egress:AllowedHosts:0"] = engine.Authority,
            },
            runsJobs: true
        );

    private async Task AnswerAsync(HttpContext http)
    {
        if (Interlocked.Decrement(ref refusals) >= 0)
        {
            http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return;
        }

        told.Enqueue(await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body));
        http.Response.StatusCode = StatusCodes.Status202Accepted;
    }
}
