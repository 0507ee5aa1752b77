using Lavamedia.Content.Versions;
using Lavamedia.Platform.Modules;
using Lavamedia.Seo.Head;
using Lavamedia.Seo.Metadata;
using Lavamedia.Seo.Site;
using Lavamedia.Seo.Sitemaps;
using Lavamedia.Seo.Sitemaps.Kinds;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Seo;

/// <summary>What search engines are told.</summary>
public sealed class SeoModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.AddEntities();
        module.AddGraphQLTypes();
        module
            .Services.Configure<SiteOptions>(options => module.Configuration.GetSection("Lavamedia").Bind(options))
            .AddScoped<IContentVersionMirror, MirrorSeoMetadata>()
            .AddScoped<WritePageHead>();
        AddSitemaps(module);
    }

    private static void AddSitemaps(ModuleBuilder module)
    {
        module
            .Services.AddScoped<IndexedItems>()
            .AddScoped<SitemapWriter>()
            .AddScoped<ISitemap, PageSitemap>()
            .AddScoped<ISitemap, CategorySitemap>()
            .AddScoped<ISitemap, ArticleSitemap>()
            .AddScoped<ISitemap, ImageSitemap>()
            .AddScoped<ISitemap, NewsSitemap>();
        module.MapEndpoints(SitemapEndpoints.Map);
    }
}
