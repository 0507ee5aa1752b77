using Lavamedia.Platform.Topics;
using Lavamedia.Testing.Redis;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Platform.Tests.Documents;

/// <summary>Documents that all instances share.</summary>
public sealed class RedisDocumentTests : AutomaticDocumentTests, IAsyncLifetime
{
    private RedisServer server = null!;

    private protected override string Redis => server.Address + ",connectTimeout=3000,syncTimeout=3000";

    public async Task InitializeAsync() => server = await RedisServer.StartAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task What_one_instance_was_told_the_other_knows()
    {
        await using var first = Instance();
        await using var second = Instance();

        await StoreAsync(first);

        (await KnowsAsync(second)).ShouldBeTrue();
    }

    [Fact]
    public async Task R8_without_redis_each_instance_knows_what_it_has_met_and_asks_for_the_rest()
    {
        await using var first = Instance();
        await using var second = Instance();
        await StoreAsync(first);
        await server.StopAsync();
        try
        {
            (await KnowsAsync(first)).ShouldBeTrue();
            (await KnowsAsync(second)).ShouldBeFalse();
            await StoreAsync(second);
            (await KnowsAsync(second)).ShouldBeTrue();
        }
        finally
        {
            await server.RestartAsync();
        }
    }

    [Fact]
    public async Task A_document_is_kept_long_only_once_somebody_asked_for_it_again()
    {
        await using var first = Instance();
        await using var second = Instance();

        await StoreAsync(first);
        (await LifetimeAsync(first)).ShouldBeLessThan(TimeSpan.FromHours(2));

        await KnowsAsync(second);
        (await LifetimeAsync(first)).ShouldBeGreaterThan(TimeSpan.FromDays(20));
    }

    private static async Task<TimeSpan> LifetimeAsync(ServiceProvider instance)
    {
        var connection = await instance.GetRequiredService<RedisConnection>().OpenAsync(CancellationToken.None);
        return (await connection.GetDatabase().KeyTimeToLiveAsync($"lavamedia:document:{Hash}"))!.Value;
    }
}
