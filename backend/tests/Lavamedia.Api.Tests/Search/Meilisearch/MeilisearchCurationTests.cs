using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Search.Meilisearch;

/// <summary>What the newsroom adds to the search of Meilisearch.</summary>
public sealed class MeilisearchCurationTests : SearchCurationTests
{
    private MeilisearchServer server = null!;

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await server.DisposeAsync();
    }

    protected override async Task<ApiFixture> StartAsync()
    {
        server = await MeilisearchServer.StartAsync();
        return await server.StartApiAsync();
    }
}
