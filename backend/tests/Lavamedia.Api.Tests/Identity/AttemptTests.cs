using System.Net;
using System.Net.Http.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Identity.Users;
using Lavamedia.Testing;
using Lavamedia.Testing.Redis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Lavamedia.Api.Tests.Identity;

/// <summary>Limits hold over all doors and instances together (T-9), counted in the database or, where there is one, at Redis.</summary>
public sealed class AttemptTests : IAsyncLifetime
{
    private RedisServer redis = null!;
    private ApiFixture first = null!;
    private WebApplication? second;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task T9_wrong_passwords_at_two_instances_and_two_doors_count_together(bool countsAtRedis)
    {
        var doors = await StartAsync(countsAtRedis);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var wrong = await SignInAsync(doors[attempt % doors.Length], DemoDatabase.Editor, "wrong");
            wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        foreach (var door in doors)
        {
            using var refused = await SignInAsync(door, DemoDatabase.Editor, DemoAccounts.Password);
            refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(
                TimeSpan.FromMinutes(10),
                TimeSpan.FromMinutes(15)
            );
        }

        using var other = await SignInAsync(doors[1], DemoDatabase.Author, DemoAccounts.Password);
        other.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await StoredAsync()).ShouldBe(countsAtRedis ? 0 : 9);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task T9_who_knows_the_password_after_all_begins_anew(bool countsAtRedis)
    {
        var doors = await StartAsync(countsAtRedis);
        for (var round = 0; round < 3; round++)
        {
            for (var attempt = 0; attempt < 4; attempt++)
            {
                using var wrong = await SignInAsync(doors[attempt % doors.Length], DemoDatabase.Editor, "wrong");
                wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            }

            using var right = await SignInAsync(doors[round], DemoDatabase.Editor, DemoAccounts.Password);
            right.StatusCode.ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task R8_while_redis_is_away_attempts_are_limited_by_the_database()
    {
        var doors = await StartAsync(countsAtRedis: true, ("Lavamedia:RedisPatience", "00:00:01"));
        using (var counted = await SignInAsync(doors[0], DemoDatabase.Editor, "wrong"))
        {
            counted.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        await redis.StopAsync();
        try
        {
            for (var attempt = 0; attempt < 5; attempt++)
            {
                using var wrong = await SignInAsync(doors[attempt % doors.Length], DemoDatabase.Editor, "wrong");
                wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            }

            using var refused = await SignInAsync(doors[0], DemoDatabase.Editor, DemoAccounts.Password);
            refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        }
        finally
        {
            await redis.RestartAsync();
        }

        // It comes back by itself, and what it counts is counted together again.
        var before = await StoredAsync();
        await Wait.UntilAsync(
            async () =>
            {
                using var wrong = await SignInAsync(doors[2], $"{Guid.NewGuid():N}@lavamedia.example", "wrong");
                var stored = await StoredAsync();
                (var isAtRedis, before) = (stored == before, stored);
                return isAtRedis;
            },
            TimeSpan.FromSeconds(30),
            "Redis counts again"
        );
    }

    [Fact]
    public async Task T9_who_asks_two_instances_for_tokens_is_counted_once()
    {
        var doors = await StartAsync(countsAtRedis: true, ("Lavamedia:OpenIdConnect:RequestsPerMinute", "4"));
        for (var call = 0; call < 4; call++)
        {
            using var refused = await TokenAsync(doors[call % 2].Client);
            refused.StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
        }

        foreach (var (client, _) in doors[..2])
        {
            using var refused = await TokenAsync(client);
            refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        }
    }

    public async Task InitializeAsync() => redis = await RedisServer.StartAsync();

    public async Task DisposeAsync()
    {
        if (second is not null)
        {
            await second.StopAsync();
            await second.DisposeAsync();
        }

        await first.DisposeAsync();
        await redis.DisposeAsync();
    }

    /// <summary>Starts two instances.</summary>
    /// <returns>Two doors of each, in turns.</returns>
    private async Task<(HttpClient Client, string Path)[]> StartAsync(
        bool countsAtRedis,
        params (string Key, string Value)[] more
    )
    {
        var settings = new Dictionary<string, string?>();
        if (countsAtRedis)
        {
            settings["Lavamedia:Redis"] = redis.Address + ",connectTimeout=500";
            // An answer that a busy machine gives late is not the absence that another test is about.
            settings["Lavamedia:RedisPatience"] = "00:01:00";
        }

        foreach (var (key, value) in more)
        {
            settings[key] = value;
        }

        first = await ApiFixture.StartAsync(settings);
        second = await first.StartAnotherAsync(settings);
        return
        [
            (first.Client(), "/auth/session"),
            (second.GetTestClient(), "/auth/session"),
            (first.Client(), "/api/v1/auth/login"),
            (second.GetTestClient(), "/api/v1/auth/login"),
        ];
    }

    private static Task<HttpResponseMessage> SignInAsync(
        (HttpClient Client, string Path) door,
        string email,
        string password
    ) => door.Client.PostAsJsonAsync(door.Path, new { email, password });

    private static async Task<HttpResponseMessage> TokenAsync(HttpClient client)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("grant_type", "client_credentials")]);
        return await client.PostAsync(new Uri("/auth/token", UriKind.Relative), form);
    }

    private Task<int> StoredAsync() => first.CountAsync($"SELECT count(*)::int AS \"Value\" FROM sign_in_attempts");
}
