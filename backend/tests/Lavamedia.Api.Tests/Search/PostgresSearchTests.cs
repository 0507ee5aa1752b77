using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Search;

/// <summary>The search inside the database.</summary>
public sealed class PostgresSearchTests : SearchTests
{
    protected override Task<ApiFixture> StartAsync() => ApiFixture.StartAsync(runsJobs: true);
}
