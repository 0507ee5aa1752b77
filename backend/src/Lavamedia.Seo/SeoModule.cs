using Lavamedia.Content.Events;
using Lavamedia.Content.Versions;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Modules;
using Lavamedia.Seo.Access;
using Lavamedia.Seo.Head;
using Lavamedia.Seo.IndexNow;
using Lavamedia.Seo.Links.Checking;
using Lavamedia.Seo.Links.Items;
using Lavamedia.Seo.Links.Orphans;
using Lavamedia.Seo.Links.Reports;
using Lavamedia.Seo.Links.Runs;
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
    /// <summary>What readers do not wait for has places of its own, so that it never stands between a publication and its readers.</summary>
    private static JobPolicy BesideReaders { get; } = JobPolicy.Default with { Lane = JobLaneKind.Heavy };

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
        AddLinks(module);
        AddIndexNow(module);
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
            .AddScoped<StartSeoScoreRun>();
    }

    private static void AddLinks(ModuleBuilder module)
    {
        module
            .HandleEvent<ContentItemPublished, RecordLinksOfItem>("seo.links_published", BesideReaders)
            .HandleEvent<ContentItemUpdated, RecordLinksOfItem>("seo.links_updated", BesideReaders)
            .HandleEvent<ContentItemUnpublished, RecordLinksOfItem>("seo.links_unpublished", BesideReaders)
            .HandleEvent<ContentItemArchived, RecordLinksOfItem>("seo.links_archived", BesideReaders)
            .HandleEvent<ContentItemKilled, RecordLinksOfItem>("seo.links_killed", BesideReaders)
            .HandleJob<CheckSeoLinks, CheckSeoLinksHandler>("seo.check_links", CheckSeoLinksHandler.Policy)
            .HandleJob<StartRegularSeoLinkRun, StartRegularSeoLinkRunHandler>("seo.check_links_regularly")
            .Schedule("seo.check_links_regularly", TimeSpan.FromHours(1), new StartRegularSeoLinkRun())
            .AddReferenceData<FirstSeoLinks>()
            .MapEndpoints(ExportLinkReports.Map);
        module
            .Services.Configure<LinkCheckOptions>(options =>
                module.Configuration.GetSection("Lavamedia:Links").Bind(options)
            )
            .AddScoped<RecordLinks>()
            .AddScoped<ResolveLinks>()
            .AddScoped<UpdateOrphans>()
            .AddScoped<AskAddress>()
            .AddScoped<CheckAddresses>()
            .AddScoped<StartSeoLinkRun>()
            .AddScoped<ExportLinkReports>();
    }

    private static void AddIndexNow(ModuleBuilder module)
    {
        module
            .HandleEvent<ContentItemPublished, QueueIndexNow>("seo.index_now_published", BesideReaders)
            .HandleEvent<ContentItemUpdated, QueueIndexNow>("seo.index_now_updated", BesideReaders)
            .HandleEvent<ContentItemUnpublished, QueueIndexNow>("seo.index_now_unpublished", BesideReaders)
            .HandleEvent<ContentItemArchived, QueueIndexNow>("seo.index_now_archived", BesideReaders)
            .HandleEvent<ContentItemKilled, QueueIndexNow>("seo.index_now_killed", BesideReaders)
            .HandleJob<SendIndexNow, SendIndexNowHandler>("seo.index_now", SendIndexNowHandler.Policy)
            // What came while the last one was ending, or was given up, is told within the hour.
            .Schedule("seo.index_now", TimeSpan.FromHours(1), new SendIndexNow())
            .MapEndpoints(IndexNowEndpoint.Map);
        module.Services.Configure<IndexNowOptions>(options =>
            module.Configuration.GetSection("Lavamedia:IndexNow").Bind(options)
        );
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
            .AddScoped<ISitemap, NewsSitemap>()
            .AddScoped<ISitemap, VideoSitemap>();
        module.MapEndpoints(SitemapEndpoints.Map);
    }
}
