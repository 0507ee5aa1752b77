using Lavamedia.Content.Events;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Media.Events;
using Lavamedia.Platform.Modules;
using Lavamedia.Search.Access;
using Lavamedia.Search.Asking;
using Lavamedia.Search.Asking.Matching;
using Lavamedia.Search.Engines;
using Lavamedia.Search.Indexing;
using Lavamedia.Search.Meilisearch;
using Lavamedia.Search.Pins;
using Lavamedia.Search.Reports;
using Lavamedia.Search.Spelling;
using Lavamedia.Search.Suggesting;
using Lavamedia.Search.Synonyms;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Search;

/// <summary>Finding things in the words of readers.</summary>
public sealed class SearchModule : IModule
{
    private static readonly TimeSpan Renewal = TimeSpan.FromHours(12);

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.AddEntities();
        module.AddGraphQLTypes();
        module.AddPermissions(SearchPermissions.All);
        KeepIndex(module);
        CountSearches(module);
        ChooseEngine(module);
        module
            .Services.AddScoped<MatchDocuments>()
            .AddScoped<RankDocuments>()
            .AddScoped<ReadPassages>()
            .AddScoped<FindDocuments>()
            .AddScoped<PostgresSearchEngine>()
            .AddScoped<CountFacets>()
            .AddScoped<CorrectSpelling>()
            .AddScoped<SearchContent>()
            .AddScoped<SearchCursors>()
            .AddScoped<SearchPaging>()
            .AddScoped<SuggestTitles>()
            .AddScoped<FindSynonyms>()
            .AddScoped<SaveSearchSynonymGroup>()
            .AddScoped<DeleteSearchSynonymGroup>()
            .AddScoped<FindPins>()
            .AddScoped<SetSearchPins>();
    }

    private static void KeepIndex(ModuleBuilder module)
    {
        module
            .HandleEvent<ContentItemPublished, IndexContentItem>("search.index_published", IndexContentItem.Policy)
            .HandleEvent<ContentItemUpdated, IndexContentItem>("search.index_updated", IndexContentItem.Policy)
            .HandleEvent<ContentItemUnpublished, IndexContentItem>("search.index_unpublished", IndexContentItem.Policy)
            .HandleEvent<ContentItemArchived, IndexContentItem>("search.index_archived", IndexContentItem.Policy)
            .HandleEvent<CategoryChanged, IndexCategory>("search.index_category")
            .HandleEvent<TagChanged, IndexTag>("search.index_tag")
            .HandleEvent<MediaAssetChanged, IndexMediaAsset>("search.index_media")
            .HandleJob<RebuildSearchIndex, RebuildSearchIndexHandler>(
                "search.rebuild",
                RebuildSearchIndexHandler.Policy
            )
            .Schedule("search.rebuild", Renewal, new RebuildSearchIndex())
            .AddReferenceData<FirstSearchIndex>();
        module.Services.AddScoped<WriteSearchDocuments>().AddScoped<IPersonalData, AuthorDocumentData>();
    }

    private static void CountSearches(ModuleBuilder module)
    {
        module
            .Services.AddScoped<RecordSearchActivity>()
            .AddScoped<ReadSearchReport>()
            .Configure<SearchActivityOptions>(options => module.Configuration.GetSection("Lavamedia").Bind(options));
        module.MapEndpoints(SearchActivityEndpoints.Map);
        module.HandleJob<PruneSearchActivity, PruneSearchActivityHandler>("search.prune_activity");
        module.Schedule("search.prune_activity", Renewal, new PruneSearchActivity(Days: 400));
    }

    private static void ChooseEngine(ModuleBuilder module)
    {
        if (module.Configuration["MEILISEARCH_URL"] is not { Length: > 0 } url)
        {
            module
                .Services.AddScoped<ISearchEngine>(services => services.GetRequiredService<PostgresSearchEngine>())
                .AddSingleton<IDocumentMirror, NoMirror>();
            return;
        }

        module
            .Services.AddSingleton(
                new MeilisearchOptions
                {
                    Url = new Uri(url.TrimEnd('/') + '/'),
                    Key = module.Configuration["MEILISEARCH_KEY"] ?? string.Empty,
                    SearchKey = module.Configuration["MEILISEARCH_SEARCH_KEY"] ?? string.Empty,
                    Index = module.Configuration["MEILISEARCH_INDEX"] ?? "lavamedia",
                }
            )
            .AddScoped<ISearchEngine, MeilisearchEngine>()
            .AddScoped<IDocumentMirror, MirrorDocuments>()
            .AddHttpClient<MeilisearchClient>();
    }
}
