using Lavamedia.Api.Hosting;
using Lavamedia.GraphQL.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Hosting;

/// <summary>What is there before the first request, which would wait for it otherwise.</summary>
public sealed class WarmUpTests
{
    [Fact]
    public async Task The_schema_is_built_before_anybody_asks()
    {
        var schemas = new CountSchemas();
        await using var api = await ApiFixture.StartAsync(change: builder =>
            builder.Services.AddSingleton<ITypeModule>(schemas)
        );
        schemas.Count.ShouldBe(0, "nothing else builds it at a start");

        await WarmUp.RunAsync(api.Services);
        schemas.Count.ShouldBe(1);
    }

    /// <summary>Is asked once for each schema that is built.</summary>
    private sealed class CountSchemas : ITypeModule
    {
        public int Count { get; private set; }

        public void AddTypes(ITypeModuleContext schema) => Count++;
    }
}
