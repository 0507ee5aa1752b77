using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Search;

/// <summary>What the newsroom adds to the search inside the database.</summary>
public sealed class PostgresCurationTests : SearchCurationTests
{
    protected override Task<ApiFixture> StartAsync() => ApiFixture.StartAsync(runsJobs: true);
}
