using Lavamedia.Content.Access;
using Lavamedia.Content.Releases;
using Lavamedia.Content.Scheduling;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Suggestions;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Items;

/// <summary>What the schema shows of an item.</summary>
[ObjectType<ContentItem>]
public static class ContentItemType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentItem> type)
    {
        type.ImplementsNode();
        BindTexts(type);
        BindState(type);
        BindRelations(type);
    }

    /// <summary>
    /// The newest saved version; greater than `version` while a published item has unpublished changes. Pass it as
    /// `expectedVersion`.
    /// </summary>
    [Cost(1)] // Decided in memory, but for those whose rights are limited to categories: one statement for all items.
    public static async Task<int> GetLatestVersionNumberAsync(
        [Parent(
            nameof(ContentItem.Id),
            nameof(ContentItem.LatestVersionNumber),
            nameof(ContentItem.Version),
            nameof(ContentItem.CreatedById),
            nameof(ContentItem.AuthorIds)
        )]
            ContentItem item,
        IViewer viewer,
        CategoriesOfItems categories,
        CancellationToken cancellationToken
    ) =>
        ContentPolicy.DecideOnDrafts(viewer, await StandingAsync(item, viewer, categories, cancellationToken)).IsAllowed
            ? item.LatestVersionNumber
            : item.Version;

    /// <summary>Whether a newer version waits to be published.</summary>
    [Cost(1)] // Decided in memory, but for those whose rights are limited to categories: one statement for all items.
    public static async Task<bool> GetHasUnpublishedChangesAsync(
        [Parent(
            nameof(ContentItem.Id),
            nameof(ContentItem.LatestVersionNumber),
            nameof(ContentItem.Version),
            nameof(ContentItem.CreatedById),
            nameof(ContentItem.AuthorIds)
        )]
            ContentItem item,
        IViewer viewer,
        CategoriesOfItems categories,
        CancellationToken cancellationToken
    ) =>
        item.LatestVersionNumber > item.Version
        && ContentPolicy
            .DecideOnDrafts(viewer, await StandingAsync(item, viewer, categories, cancellationToken))
            .IsAllowed;

    /// <summary>What the viewer may do with the item now.</summary>
    // Decided in memory, but for those whose rights are limited to categories and for types with rules: a statement each for all items.
    [Cost(1)]
    public static async Task<IReadOnlyList<ContentAct>> GetViewerCanAsync(
        [Parent(
            nameof(ContentItem.Id),
            nameof(ContentItem.Type),
            nameof(ContentItem.ContentTypeId),
            nameof(ContentItem.Status),
            nameof(ContentItem.LatestWorkflowState),
            nameof(ContentItem.PublishedAt),
            nameof(ContentItem.EmbargoedUntil),
            nameof(ContentItem.CreatedById),
            nameof(ContentItem.AuthorIds)
        )]
            ContentItem item,
        DecideOnItem decide,
        CancellationToken cancellationToken
    ) =>
        [
            .. (await decide.ExecuteAsync(item, cancellationToken))
                .Where(decision => decision.Decision.IsAllowed)
                .Select(decision => decision.Act),
        ];

    /// <summary>Every act, whether the viewer may do it now, and the rule that decides; what a content check would say is not asked.</summary>
    [Cost(1)]
    [ListSize(20)]
    public static Task<IReadOnlyList<ContentActDecision>> GetViewerDecisionsAsync(
        [Parent(
            nameof(ContentItem.Id),
            nameof(ContentItem.Type),
            nameof(ContentItem.ContentTypeId),
            nameof(ContentItem.Status),
            nameof(ContentItem.LatestWorkflowState),
            nameof(ContentItem.PublishedAt),
            nameof(ContentItem.EmbargoedUntil),
            nameof(ContentItem.CreatedById),
            nameof(ContentItem.AuthorIds)
        )]
            ContentItem item,
        DecideOnItem decide,
        CancellationToken cancellationToken
    ) => decide.ExecuteAsync(item, cancellationToken);

    /// <summary>
    /// Where the item stands, in one word: for those who see drafts that of its newest version, for others that of what they see.
    /// </summary>
    [Cost(1)]
    public static async Task<ContentState> GetStateAsync(
        [Parent(
            nameof(ContentItem.Id),
            nameof(ContentItem.Status),
            nameof(ContentItem.WorkflowState),
            nameof(ContentItem.LatestWorkflowState),
            nameof(ContentItem.CreatedById),
            nameof(ContentItem.AuthorIds)
        )]
            ContentItem item,
        IViewer viewer,
        CategoriesOfItems categories,
        CancellationToken cancellationToken
    )
    {
        var seesDrafts = ContentPolicy
            .DecideOnDrafts(viewer, await StandingAsync(item, viewer, categories, cancellationToken))
            .IsAllowed;
        var state = seesDrafts ? item.LatestWorkflowState : item.WorkflowState;
        return new ContentPosition(item.Status, state, WasPublished: true, IsEmbargoed: false).InOneWord;
    }

    /// <summary>The item may not be published before this instant; null without an embargo, and for those who do not see drafts.</summary>
    [Cost(1)]
    public static async Task<DateTimeOffset?> GetEmbargoedUntilAsync(
        [Parent(
            nameof(ContentItem.Id),
            nameof(ContentItem.EmbargoedUntil),
            nameof(ContentItem.CreatedById),
            nameof(ContentItem.AuthorIds)
        )]
            ContentItem item,
        IViewer viewer,
        CategoriesOfItems categories,
        CancellationToken cancellationToken
    ) =>
        ContentPolicy.DecideOnDrafts(viewer, await StandingAsync(item, viewer, categories, cancellationToken)).IsAllowed
            ? item.EmbargoedUntil
            : null;

    private static async ValueTask<ContentStanding> StandingAsync(
        ContentItem item,
        IViewer viewer,
        CategoriesOfItems categories,
        CancellationToken cancellationToken
    ) =>
        ContentStanding.Of(
            item,
            viewer,
            ContentPolicy.NeedsCategories(viewer) ? await categories.LoadAsync(item.Id, cancellationToken) : []
        );

    private static void BindTexts(IObjectTypeDescriptor<ContentItem> type)
    {
        type.Field(item => item.Type).Filterable().Sortable().Groupable();
        type.Field("contentType", item => item.Definition)
            .Nullable()
            .Filterable()
            .Description("The type that editors made; null for a plain article or page.");
        type.Field(item => item.Locale).Type("Locale").Filterable().Sortable().Groupable();
        type.Field(item => item.Slug).Filterable().Sortable();
        type.Field("path", ContentPath.OfItem)
            .Nullable(false)
            .Description(
                "The path of the item on the portal, such as `/articles/lave-et-basalte` or `/en/articles/lava-and-basalt`."
            );
        type.Field(item => item.Kicker).Filterable();
        type.Field(item => item.Title).Filterable().Sortable();
        type.Field(item => item.Summary).Filterable();
        type.Field(item => item.Body).Description("A ProseMirror document, valid against the body schema.");
        type.Field(item => item.WordCount).Filterable().Sortable().Aggregatable();
        type.Field(item => item.ReadingTimeMinutes);
    }

    private static void BindState(IObjectTypeDescriptor<ContentItem> type)
    {
        type.Field(item => item.Status).Filterable().Sortable().Groupable();
        type.Field(item => item.WorkflowState).Filterable().Groupable();
        type.Field(item => item.Version)
            .Description(
                "The version that this item's fields show: the published one, or the latest when nothing is published."
            );
        type.Field(item => item.PublishedAt).Filterable().Sortable().Aggregatable().Groupable();
        type.Field(item => item.CreatedAt).Filterable().Sortable();
        type.Field(item => item.UpdatedAt).Filterable().Sortable();
    }

    private static void BindRelations(IObjectTypeDescriptor<ContentItem> type)
    {
        type.Field(item => item.Author).Filterable().Sortable();
        type.Field(item => item.AuthorId).ID<User>().Filterable().Groupable();
        type.Field(item => item.CreatedBy);
        type.Field(item => item.UpdatedBy);
        type.Field(item => item.Bylines)
            .Filterable()
            .DefaultOrder("Position, Id")
            .AssumedSize(2)
            .Description("Who signs the item, in this order; the first with an account is its `author`.");
        type.Field(item => item.Tags).Filterable().DefaultOrder("Name, Id").AssumedSize(5);
        type.Field(item => item.Categories).Filterable().DefaultOrder("Position, Name, Id").AssumedSize(3);
        type.Field(item => item.SeriesParts)
            .Filterable()
            .DefaultOrder("SeriesId, Id")
            .AssumedSize(1)
            .Description("The series that the item belongs to, with its place in each.");
        type.Field(item => item.Media).DefaultOrder("Role, Position, Id").AssumedSize(10);
        type.Field(item => item.Hero);
        type.Field("translations", item => item.TranslationSet.Items.Where(other => other.Id != item.Id))
            .Description("The same content in the other locales that the viewer may see.")
            .DefaultOrder("Locale, Id")
            .AssumedSize(2);
        type.Field(item => item.TranslatedFrom);
        type.Field(
                "isTranslationOutdated",
                item => item.TranslatedFrom != null && item.TranslatedFrom.Version > item.TranslatedVersion
            )
            .Nullable(false)
            .Filterable()
            .Description("Whether the original has changed since the translation was last compared with it.");
        type.Field(item => item.Versions).UsePaging().DefaultOrder("VersionNumber desc, Id");
        type.Field(item => item.LatestVersion).Filterable();
        type.Field(item => item.CoeditingDocument);
        type.Field(item => item.Corrections).DefaultOrder("CorrectedAt desc, Id").AssumedSize(3);
        type.Field(item => item.Activities).UsePaging().UseFiltering().DefaultOrder("OccurredAt desc, Id");
        type.Field(item => item.Suggestions).UsePaging().DefaultOrder("ProposedAt, Id");
        type.Field(
                "openSuggestions",
                item => item.Suggestions.Where(suggestion => suggestion.State == SuggestionState.Open)
            )
            .Description("The changes that are proposed and not decided on, for those who see its drafts.")
            .DefaultOrder("ProposedAt, Id")
            .AssumedSize(5);
        type.Field(item => item.Assignments).Filterable().DefaultOrder("DueAt, AssignedAt, Id").AssumedSize(3);
        type.Field(item => item.CommentThreads).UsePaging().DefaultOrder("CreatedAt, Id");
        type.Field("pendingSchedules", item => item.Schedules.Where(own => own.Status == ScheduleStatus.Pending))
            .Description("What is to be done with the item by the clock, for those who see its drafts.")
            .DefaultOrder("RunAt, Id")
            .AssumedSize(2);
        type.Field(
                "releaseItems",
                item => item.ReleaseItems.Where(own => own.Release.Status != ReleaseStatus.Published)
            )
            .Description("In which releases that are to come it goes out or away, for those who see its drafts.")
            .DefaultOrder("AddedAt, Id")
            .AssumedSize(2);
    }
}
