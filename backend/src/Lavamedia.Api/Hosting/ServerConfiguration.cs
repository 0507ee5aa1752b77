using Lavamedia.Api.Configuration;

namespace Lavamedia.Api.Hosting;

/// <summary>Sets up the HTTP server.</summary>
internal static class ServerConfiguration
{
    /// <summary>Listens on loopback unless addresses are configured, and bounds everything before working on it (F-1).</summary>
    public static void AddServer(this WebApplicationBuilder builder, HostSettings settings)
    {
        if (string.IsNullOrEmpty(builder.Configuration["ASPNETCORE_URLS"] ?? builder.Configuration["URLS"]))
        {
            builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(settings.Port));
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 4 * 1024 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
        });
        // Side by side, so that a slow request does not cost the jobs the time in which they are handed back.
        builder.Services.Configure<HostOptions>(options =>
            (options.ShutdownTimeout, options.ServicesStopConcurrently) = (TimeSpan.FromSeconds(25), true)
        );
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = ProblemCodes.Add);
    }
}
