using System.Net;
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

        await api.Services.GetRequiredService<WarmUp>().RunAsync();
        schemas.Count.ShouldBe(1);
    }

    [Fact]
    public async Task R_17_a_process_is_not_ready_while_it_builds_the_schema()
    {
        using var goOn = new ManualResetEventSlim();
        await using var api = await ApiFixture.StartAsync(change: builder =>
            builder.Services.AddSingleton<ITypeModule>(new WaitForTypes(goOn))
        );
        using var client = api.Client();
        var warmUp = api.Services.GetRequiredService<WarmUp>().RunAsync();

        (await client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var notReady = await client.GetAsync("/health/ready");
        notReady.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        // What is unhealthy is logged as an error.
        (await notReady.Content.ReadAsStringAsync()).ShouldBe("Degraded");

        goOn.Set();
        await warmUp;
        (await client.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Has its types only when it may go on.</summary>
    private sealed class WaitForTypes(ManualResetEventSlim goOn) : ITypeModule
    {
        public void AddTypes(ITypeModuleContext schema) => goOn.Wait(TimeSpan.FromMinutes(1));
    }

    /// <summary>Is asked once for each schema that is built.</summary>
    private sealed class CountSchemas : ITypeModule
    {
        public int Count { get; private set; }

        public void AddTypes(ITypeModuleContext schema) => Count++;
    }
}
