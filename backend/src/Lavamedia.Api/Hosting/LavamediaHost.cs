using Lavamedia.Api.Configuration;
using Lavamedia.Api.Model;
using Lavamedia.Api.Security;
using Lavamedia.Content.Previews.Sites;
using Lavamedia.Identity.ApiKeys;
using Lavamedia.Identity.Authentication;
using Lavamedia.Platform;
using Lavamedia.Platform.Idempotency;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Modules;
using Microsoft.AspNetCore.HttpOverrides;

namespace Lavamedia.Api.Hosting;

/// <summary>Puts the process together.</summary>
internal static class LavamediaHost
{
    /// <summary>
    /// The environment of a process that nobody configured: the production build with the rules of one's own machine.
    /// A deployment says <c>ASPNETCORE_ENVIRONMENT=Production</c>, and then nothing is generated or assumed.
    /// </summary>
    public const string LocalEnvironment = "Local";

    /// <summary>Composes modules, configuration and pipeline.</summary>
    /// <param name="runsJobs">Whether this process works on jobs.</param>
    /// <param name="configure">Changes the builder last, for tests.</param>
    /// <param name="begin">Is called as soon as there are services, before there is a way for requests to them.</param>
    /// <exception cref="InvalidConfigurationException">The configuration is not complete.</exception>
    public static WebApplication Build(
        bool runsJobs,
        Action<WebApplicationBuilder>? configure = null,
        Action<IServiceProvider>? begin = null
    )
    {
        // Without what this host has no use for: IIS, QUIC, files beside the assembly, a second logger. Certificates can be configured.
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions
            {
                ContentRootPath = AppContext.BaseDirectory,
                EnvironmentName = NamedEnvironment() ?? LocalEnvironment,
            }
        );
        builder.WebHost.UseKestrelHttpsConfiguration();
        configure?.Invoke(builder);
        AddDefaults(builder);
        var settings = HostSettings.Read(builder.Configuration, builder.Environment.IsProduction());

        builder.AddLogs();
        builder.AddServer(settings);
        var modules = builder.Services.AddModules(
            builder.Configuration,
            [new PlatformModule(settings.ConnectionString, CompiledModel.Reader), .. LavamediaModules.All]
        );
        builder.Services.AddGraphQL(builder.Configuration, modules, settings);
        builder.Services.AddCompression();
        builder.Services.AddHealth();
        if (runsJobs)
        {
            builder.Services.AddJobWorker(options => builder.Configuration.GetSection("Lavamedia:Jobs").Bind(options));
        }

        var app = builder.Build();
        begin?.Invoke(app.Services);
        UsePipeline(app, settings);
        return app;
    }

    private static void UsePipeline(WebApplication app, HostSettings settings)
    {
        app.UseForwardedHeaders(BelievedProxies(settings));
        app.UseSecurityHeaders();
        app.UseCompression();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseRouting();
        app.UseViewer();
        app.UseApiKeyBudgets();
        app.UseIdempotencyKeys();
        app.UseSitePreviews();
        app.MapHealth();
        app.MapGraphQL();
        app.MapOpenApi();
        app.MapApiReferencePages();
        app.Services.GetRequiredService<ModuleCatalog>().MapEndpoints(app);
    }

    /// <summary>
    /// The admin's own server stands before the API on the same machine, which is believed; of other machines only those that the operator
    /// names, and each only as long as all nearer ones are among them.
    /// </summary>
    private static ForwardedHeadersOptions BelievedProxies(HostSettings settings)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor,
            ForwardLimit = null,
        };
        foreach (var network in settings.TrustedProxies)
        {
            options.KnownIPNetworks.Add(network);
        }

        return options;
    }

    private static void AddDefaults(WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        var folder = HostSettings.ReadDataFolder(configuration);
        var defaults = new Dictionary<string, string?>
        {
            ["LAVAMEDIA_DATA"] = folder,
            ["Lavamedia:PublicApiUrl"] = $"http://localhost:{HostSettings.PortOrDefault(configuration)}",
            ["Lavamedia:AdminUrl"] = "http://localhost:3001",
            ["Lavamedia:PortalUrl"] = "http://localhost:3000",
        };
        if (!builder.Environment.IsProduction())
        {
            foreach (var (key, value) in GeneratedSecrets.ReadOrCreate(folder))
            {
                defaults[key] = value;
            }
        }

        // First in the list, so that everything configured wins.
        configuration.Sources.Insert(
            0,
            new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource { InitialData = defaults }
        );
    }

    private static string? NamedEnvironment() =>
        Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
        ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT");
}
