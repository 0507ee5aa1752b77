using Lavamedia.Content.Redirects.Managed.Csv;
using Lavamedia.Content.Redirects.Managed.Hits;
using Lavamedia.Platform.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Redirects.Managed;

/// <summary>What redirects of editors take.</summary>
internal static class ManagedRedirectServices
{
    public static void AddManagedRedirects(this ModuleBuilder module)
    {
        module
            .Services.AddScoped<FindManagedRedirect>()
            .AddScoped<RedirectTransaction>()
            .AddScoped<CheckManagedRedirect>()
            .AddScoped<KeepManagedRedirects>()
            .AddScoped<ImportManagedRedirects>()
            .AddScoped<ExportManagedRedirects>()
            .AddScoped<RecordRedirectHits>()
            .Configure<RedirectHitOptions>(options => module.Configuration.GetSection("Lavamedia").Bind(options));
        module.MapEndpoints(RedirectHitEndpoint.Map);
        module.MapEndpoints(ExportManagedRedirects.Map);
    }
}
