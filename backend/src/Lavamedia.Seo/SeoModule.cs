using Lavamedia.Content.Events;
using Lavamedia.Content.Versions;
using Lavamedia.Platform.Modules;
using Lavamedia.Seo.Access;
using Lavamedia.Seo.Head;
using Lavamedia.Seo.Metadata;
using Lavamedia.Seo.Scoring;
using Lavamedia.Seo.Scoring.Drafts;
using Lavamedia.Seo.Scoring.History;
using Lavamedia.Seo.Scoring.Items;
using Lavamedia.Seo.Scoring.Runs;
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
        AddScores(module);
    }

    private static void AddScores(ModuleBuilder module)
    {
        module.AddPermissions(SeoPermissions.All);
        module
            .HandleEvent<ContentItemPublished, ScorePublishedItem>("seo.score_published")
            .HandleEvent<ContentItemUpdated, ScorePublishedItem>("seo.score_updated")
            .HandleEvent<ContentItemUnpublished, ScorePublishedItem>("seo.score_unpublished")
            .HandleEvent<ContentItemArchived, ScorePublishedItem>("seo.score_archived")
            .HandleEvent<ContentItemKilled, ScorePublishedItem>("seo.score_killed")
            .HandleJob<RecalculateSeoScores, RecalculateSeoScoresHandler>(
                "seo.recalculate",
                RecalculateSeoScoresHandler.Policy
            )
            .AddReferenceData<FirstSeoScores>();
        module
            .Services.AddScoped<FindSameTitles>()
            .AddScoped<ScoreDraft>()
            .AddScoped<ScoreItems>()
            .AddScoped<RecordScoreDay>()
            .AddScoped<StartSeoScoreRun>()
            .AddScoped<CancelSeoScoreRun>();
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
