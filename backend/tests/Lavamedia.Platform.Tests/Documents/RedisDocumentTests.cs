using Lavamedia.Testing;
using Lavamedia.Testing.Redis;

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

        // A busy machine may take longer to reach Redis than an instance waits for it; both ask again after a pause.
        await Wait.UntilAsync(async () =>
        {
            await StoreAsync(first);
            return await KnowsAsync(second);
        });
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
}
