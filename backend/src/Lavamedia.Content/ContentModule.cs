using Lavamedia.Content.Access;
using Lavamedia.Content.Access.Explaining;
using Lavamedia.Content.Assignments;
using Lavamedia.Content.Bulk;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Coediting;
using Lavamedia.Content.Comments;
using Lavamedia.Content.Corrections;
using Lavamedia.Content.Embeds;
using Lavamedia.Content.Events;
using Lavamedia.Content.FrontPages;
using Lavamedia.Content.FullText;
using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Media;
using Lavamedia.Content.Media.Deletion;
using Lavamedia.Content.Modelling;
using Lavamedia.Content.Modelling.Definitions;
using Lavamedia.Content.Modelling.Typed;
using Lavamedia.Content.Notices;
using Lavamedia.Content.Presence;
using Lavamedia.Content.Previews;
using Lavamedia.Content.Previews.Sites;
using Lavamedia.Content.Redirects;
using Lavamedia.Content.Redirects.Managed;
using Lavamedia.Content.Releases;
using Lavamedia.Content.SavedViews;
using Lavamedia.Content.Scheduling;
using Lavamedia.Content.Series;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Subscriptions;
using Lavamedia.Content.Suggestions;
using Lavamedia.Content.Tags;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.Content.Workflow.Rules;
using Lavamedia.Content.WorkingCopies;
using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content;

/// <summary>Articles, pages and categories: what is written, its versions, and its way to readers.</summary>
public sealed class ContentModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        ContentLocales.Use(module.Configuration[ContentLocales.Setting]);
        module.AddEntities();
        module.AddGraphQLTypes();
        module.AddPermissions(ContentPermissions.All);
        module.Services.AddSingleton<IPermissionAreaSource, CategoryAreas>();
        module
            .Services.AddScoped<IPersonalData, ContentAuthorData>()
            .AddScoped<IPersonalData, CoeditingData>()
            .AddScoped<IPersonalData, WorkingCopyData>()
            .AddScoped<IPersonalData, ContentPresenceData>()
            .AddScoped<IPersonalData, PreviewLinkData>()
            .AddScoped<IPersonalData, SavedViewData>();
        module.AddComments();
        module.AddAssignments();
        module.AddNotices();
        module.AddSuggestions();
        module.AddManagedRedirects();
        AddActs(module.Services);
        AddParts(module.Services);
        module.Services.AddSingleton<FindByWords>();
        module.Services.AddSingleton<DescribeEmbed>();
        AddModelling(module);
        AddFrontPages(module.Services);
        AddCollaboration(module);
        AddCoediting(module);
        AnnounceToSubscribers(module);
        RunByTheClock(module);
    }

    /// <summary>What people at one item know of each other, keep for themselves and show to others.</summary>
    private static void AddCollaboration(ModuleBuilder module)
    {
        module
            .Services.AddScoped<KeepWorkingCopy>()
            .AddScoped<DropWorkingCopy>()
            .AddScoped<FindPresentItem>()
            .AddScoped<AnnouncePresence>()
            .AddScoped<LeaveContentItem>()
            .AddScoped<TakeOverContentItem>()
            .AddScoped<CreatePreviewLink>()
            .AddScoped<RevokePreviewLink>()
            .AddScoped<OpenPreview>()
            .AddScoped<FindPreviewedMedia>()
            .AddSingleton<PreviewAddresses>()
            .AddScoped<CreateSitePreview>()
            .AddSingleton<RehearseSite>()
            .AddSingleton<SitePreviewSeals>()
            .AddSingleton<SiteRehearsals>()
            .Configure<PreviewOptions>(options => module.Configuration.GetSection("Lavamedia").Bind(options));
        module
            .HandleJob<PruneWorkingCopies, PruneWorkingCopiesHandler>("content.prune_working_copies")
            .Schedule("content.prune_working_copies", TimeSpan.FromHours(6), new PruneWorkingCopies(Days: 30))
            .HandleJob<PrunePreviewLinks, PrunePreviewLinksHandler>("content.prune_preview_links")
            .Schedule("content.prune_preview_links", TimeSpan.FromHours(6), new PrunePreviewLinks(Days: 90));
    }

    /// <summary>Several people in one body at once.</summary>
    private static void AddCoediting(ModuleBuilder module)
    {
        module
            .Services.AddScoped<FindCoeditedItem>()
            .AddScoped<StartCoediting>()
            .AddScoped<AppendCoeditingUpdate>()
            .AddScoped<CompactCoeditingDocument>()
            .AddScoped<ShareAwareness>()
            .AddScoped<NoteCoeditedVersion>()
            .AddSingleton<AwarenessRate>();
        module
            .HandleJob<PruneCoeditingDocuments, PruneCoeditingDocumentsHandler>("content.prune_coediting_documents")
            .Schedule(
                "content.prune_coediting_documents",
                TimeSpan.FromHours(6),
                new PruneCoeditingDocuments(Days: 2, UnsavedDays: 30)
            );
    }

    /// <summary>Types of content that editors make while the product runs.</summary>
    private static void AddModelling(ModuleBuilder module)
    {
        module
            .Services.AddSingleton<ContentTypeCatalog>()
            .AddSingleton<ITypeModule>(services => new ContentTypeModule(() =>
                services.GetRequiredService<ContentTypeCatalog>().Current
            ))
            .AddSingleton<ReadContentModel>()
            .AddSingleton<TakeContentModel>()
            .AddScoped<FindContentModel>()
            .AddScoped<PublishContentModel>()
            .AddScoped<FindBrokenDocuments>()
            .AddScoped<FindLosses>()
            .AddScoped<LockContentType>()
            .AddScoped<CreateContentType>()
            .AddScoped<UpdateContentType>()
            .AddScoped<DeleteContentType>()
            .AddHostedService<FollowContentModel>();
        module.HandleEvent<ContentTypesChanged, TellOfContentTypes>("content.tell_of_types");
    }

    /// <summary>What stands where on the front pages.</summary>
    private static void AddFrontPages(IServiceCollection services) =>
        services
            .AddScoped<FindFrontPage>()
            .AddScoped<FindCandidates>()
            .AddScoped<ComposeFrontPage>()
            .AddScoped<CheckFrontPage>()
            .AddScoped<SaveFrontPage>();

    private static void RunByTheClock(ModuleBuilder module) =>
        module
            .HandleJob<RunContentSchedule, RunContentScheduleHandler>(
                "content.run_schedule",
                RunContentScheduleHandler.Policy
            )
            .HandleJob<RunContentRelease, RunContentReleaseHandler>(
                "content.run_release",
                RunContentReleaseHandler.Policy
            )
            .HandleJob<LapseEmbargo, LapseEmbargoHandler>("content.lapse_embargo")
            .HandleJob<SweepContentSchedules, SweepContentSchedulesHandler>("content.sweep_schedules")
            .Schedule("content.sweep_schedules", TimeSpan.FromMinutes(1), new SweepContentSchedules());

    private static void AnnounceToSubscribers(ModuleBuilder module) =>
        module
            .HandleEvent<ContentItemPublished, AnnounceContentItem>(
                "content.announce_published",
                AnnounceContentItem.Policy
            )
            .HandleEvent<ContentItemUpdated, AnnounceContentItem>(
                "content.announce_updated",
                AnnounceContentItem.Policy
            )
            .HandleEvent<ContentItemUnpublished, AnnounceContentItem>(
                "content.announce_unpublished",
                AnnounceContentItem.Policy
            )
            .HandleEvent<ContentItemArchived, AnnounceContentItem>(
                "content.announce_archived",
                AnnounceContentItem.Policy
            )
            .HandleEvent<ContentItemKilled, AnnounceContentItem>("content.announce_killed", AnnounceContentItem.Policy)
            .HandleEvent<ContentItemMoved, AnnounceContentItem>("content.announce_moved", AnnounceContentItem.Policy)
            .HandleEvent<ContentItemSaved, AnnounceContentItem>("content.announce_saved", AnnounceContentItem.Policy)
            .HandleEvent<ContentReleaseChanged, AnnounceContentRelease>(
                "content.announce_release",
                AnnounceContentItem.Policy
            );

    private static void AddActs(IServiceCollection services) =>
        services
            .AddScoped<CreateContentItem>()
            .AddScoped<UpdateContentItem>()
            .AddScoped<PublishContentItem>()
            .AddScoped<UnpublishContentItem>()
            .AddScoped<ArchiveContentItem>()
            .AddScoped<RestoreContentVersion>()
            .AddScoped<NameContentVersion>()
            .AddScoped<SubmitContentItem>()
            .AddScoped<WithdrawSubmission>()
            .AddScoped<RequestChanges>()
            .AddScoped<ApproveContentItem>()
            .AddScoped<CorrectContentItem>()
            .AddScoped<KillContentItem>()
            .AddScoped<RestoreContentItem>()
            .AddScoped<ScheduleContentItem>()
            .AddScoped<CancelSchedule>()
            .AddScoped<UpdateContentSchedule>()
            .AddScoped<EmbargoContentItem>()
            .AddScoped<LiftEmbargo>()
            .AddScoped<KeepContentReleases>()
            .AddScoped<KeepContentReleaseItems>()
            .AddScoped<ScheduleContentRelease>()
            .AddScoped<PublishContentRelease>()
            .AddScoped<CheckContentRelease>()
            .AddScoped<UpdateContentTypeRules>()
            .AddScoped<CreateCategory>()
            .AddScoped<UpdateCategory>()
            .AddScoped<DeleteCategory>()
            .AddScoped<AssignCategoryRoles>()
            .AddScoped<CreateTag>()
            .AddScoped<UpdateTag>()
            .AddScoped<MergeTags>()
            .AddScoped<DeleteTag>()
            .AddScoped<CreateSeries>()
            .AddScoped<UpdateSeries>()
            .AddScoped<DeleteSeries>()
            .AddScoped<CopyContentItem>()
            .AddScoped<ResolveContentItem>()
            .AddScoped<ConfirmTranslation>()
            .AddScoped<ActOnContentItems>()
            .AddScoped<DeleteMediaAsset>()
            .AddScoped<KeepSavedViews>();

    private static void AddParts(IServiceCollection services) =>
        services
            .AddScoped<ContentTransaction>()
            .AddScoped<LockMediaUse>()
            .AddScoped<FindMediaUses>()
            .AddScoped<LeaveOutDeletedMedia>()
            .AddScoped<LockContentItem>()
            .AddScoped<MoveContentItem>()
            .AddScoped<ReleaseContentItem>()
            .AddScoped<WithdrawContentItem>()
            .AddScoped<RecordActivity>()
            .AddScoped<FindContentTypeRules>()
            .AddScoped<CheckTransition>()
            .AddScoped<DecideOnItem>()
            .AddScoped<EndSchedules>()
            .AddScoped<FindContentStandings>()
            .AddScoped<QueueSchedule>()
            .AddScoped<ChooseScheduledVersions>()
            .AddScoped<QueueContentRelease>()
            .AddScoped<LockContentRelease>()
            .AddScoped<ChangeContentRelease>()
            .AddScoped<PrepareRelease>()
            .AddScoped<PublishReleaseItems>()
            .AddScoped<CheckContentDraft>()
            .AddScoped<CheckPublishable>()
            .AddScoped<CheckCategory>()
            .AddScoped<CheckSeries>()
            .AddScoped<LockSeries>()
            .AddScoped<AnnounceSeries>()
            .AddScoped<FindFreeSlug>()
            .AddScoped<KeepFormerSlug>()
            .AddScoped<KeepLegacyAddresses>()
            .AddScoped<FindRedirect>()
            .AddScoped<FindLivePage>()
            .AddScoped<FindLivePages>()
            .AddScoped<FindMovedPage>()
            .AddScoped<SaveContentVersion>()
            .AddScoped<SaveContentDraft>()
            .AddScoped<MirrorContentVersion>()
            .AddScoped<ListContentInCategories>()
            .AddScoped<UpdateMediaPublicity>()
            .AddScoped<FindAffectedPages>()
            .AddScoped<ExplainAccess>()
            .AddScoped<FindGrants>();
}
