using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Search.Meilisearch;

/// <summary>
/// The server that the search of a test asks: a real Meilisearch where <c>MEILISEARCH_URL</c> (and <c>MEILISEARCH_KEY</c>) names one, else a
/// <see cref="MeilisearchStandIn"/>. Each has an index of its own.
/// </summary>
internal sealed class MeilisearchServer : IAsyncDisposable
{
    private readonly Dictionary<string, string?> configuration;

    private MeilisearchServer(MeilisearchStandIn? standIn, Dictionary<string, string?> configuration)
    {
        StandIn = standIn;
        this.configuration = configuration;
    }

    /// <summary>The stand-in; null for a real server.</summary>
    public MeilisearchStandIn? StandIn { get; }

    /// <summary>The address of a real server; null when none is named.</summary>
    public static string? RealUrl { get; } =
        Environment.GetEnvironmentVariable("MEILISEARCH_URL") is { Length: > 0 } url ? url : null;

    public static async Task<MeilisearchServer> StartAsync()
    {
        var index = $"test_{Guid.NewGuid():n}";
        if (RealUrl is { } url)
        {
            return new MeilisearchServer(
                standIn: null,
                new()
                {
                    ["MEILISEARCH_URL"] = url,
                    ["MEILISEARCH_KEY"] = Environment.GetEnvironmentVariable("MEILISEARCH_KEY"),
                    ["MEILISEARCH_INDEX"] = index,
                }
            );
        }

        var standIn = await MeilisearchStandIn.StartAsync();
        return new MeilisearchServer(
            standIn,
            new()
            {
                ["MEILISEARCH_URL"] = standIn.Url,
                ["MEILISEARCH_KEY"] = MeilisearchStandIn.AdminKey,
                ["MEILISEARCH_SEARCH_KEY"] = MeilisearchStandIn.SearchKey,
                ["MEILISEARCH_INDEX"] = index,
            }
        );
    }

    /// <summary>Starts the API, and gives it out when its index is there.</summary>
    public async Task<ApiFixture> StartApiAsync()
    {
        var api = await ApiFixture.StartAsync(configuration, runsJobs: true);
        await RebuildAsync(api);
        return api;
    }

    /// <summary>Has all documents made anew.</summary>
    public static Task RebuildAsync(ApiFixture api) => api.WorkAsync("search.rebuild");

    public async ValueTask DisposeAsync()
    {
        if (StandIn is not null)
        {
            await StandIn.DisposeAsync();
        }
    }
}
