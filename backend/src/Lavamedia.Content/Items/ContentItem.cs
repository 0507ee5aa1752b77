using System.Text.Json;
using Lavamedia.Content.Assignments;
using Lavamedia.Content.Bylines;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Coediting;
using Lavamedia.Content.Comments;
using Lavamedia.Content.Corrections;
using Lavamedia.Content.FullText;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Media;
using Lavamedia.Content.Modelling;
using Lavamedia.Content.Modelling.Definitions;
using Lavamedia.Content.Redirects;
using Lavamedia.Content.Releases;
using Lavamedia.Content.Scheduling;
using Lavamedia.Content.Series;
using Lavamedia.Content.Suggestions;
using Lavamedia.Content.Tags;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Items;

/// <summary>
/// An article or page in one language. Its texts and links mirror the published version while it is published, otherwise
/// the latest one: whatever a reader can select, filter or sort by is public.
/// </summary>
public sealed class ContentItem : IContentText
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What it is to readers.</summary>
    public ContentType Type { get; init; }

    /// <summary>The key of the type that editors made; null for a plain article or page.</summary>
    public Guid? ContentTypeId { get; init; }

    /// <summary>The type that editors made.</summary>
    public ContentTypeDefinition? Definition { get; init; }

    /// <summary>The language.</summary>
    public required string Locale { get; init; }

    /// <summary>The key of the set of its translations.</summary>
    public Guid TranslationSetId { get; init; }

    /// <summary>The set of its translations.</summary>
    public TranslationSet TranslationSet { get; init; } = null!;

    /// <summary>The key of the item that this is a translation of; null for an original.</summary>
    public Guid? TranslatedFromId { get; init; }

    /// <summary>The item that this is a translation of.</summary>
    public ContentItem? TranslatedFrom { get; init; }

    /// <summary>The version of the original that the translation was last compared with.</summary>
    public int? TranslatedVersion { get; set; }

    /// <summary>The part of the address that names the item; one of its kind in the locale.</summary>
    public required string Slug { get; set; }

    /// <summary>A word or two above the headline.</summary>
    public string? Kicker { get; set; }

    /// <summary>The headline.</summary>
    public required string Title { get; set; }

    /// <summary>The standfirst: one or two sentences below the headline.</summary>
    public string? Summary { get; set; }

    /// <summary>Where it stands towards readers.</summary>
    public ContentStatus Status { get; set; } = ContentStatus.Draft;

    /// <summary>Where the version that the item shows stands on its way through the newsroom.</summary>
    public WorkflowState WorkflowState { get; set; } = WorkflowState.Draft;

    /// <summary>The number of the version that the item shows.</summary>
    public int Version { get; set; }

    /// <summary>The number of the newest version.</summary>
    public int LatestVersionNumber { get; set; }

    /// <summary>Where the newest version stands on its way through the newsroom.</summary>
    public WorkflowState LatestWorkflowState { get; set; } = WorkflowState.Draft;

    /// <summary>The item may not be published before this instant; null without an embargo.</summary>
    public DateTimeOffset? EmbargoedUntil { get; set; }

    /// <summary>When it was withdrawn for good.</summary>
    public DateTimeOffset? KilledAt { get; set; }

    /// <summary>The key of the newest version; null only inside the transaction that creates the item.</summary>
    public Guid? LatestVersionId { get; set; }

    /// <summary>The newest version.</summary>
    public ContentVersion? LatestVersion { get; init; }

    /// <summary>When readers saw it first; what they see as its date.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>When it was started.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When what the item shows changed last.</summary>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>The document; null while nothing is written.</summary>
    public JsonElement? Body { get; set; }

    /// <summary>
    /// What it says in the fields of its type, below the key of the type: <c>{"recipe": {"cookingTime": 30}}</c>, so that fields of
    /// different types are different paths of the column. Null when it says nothing there.
    /// </summary>
    public JsonElement? Fields { get; set; }

    /// <summary>What body and custom fields say, without their form; for search.</summary>
    public string PlainText { get; set; } = string.Empty;

    /// <summary>The number of words of the body.</summary>
    public int WordCount { get; set; }

    /// <summary>Minutes that reading the body takes.</summary>
    public int ReadingTimeMinutes { get; set; } = 1;

    /// <summary>The key of the author: the first account that signs the item.</summary>
    public Guid? AuthorId { get; set; }

    /// <summary>The keys of all accounts that sign the item: it is their own.</summary>
    public Guid[] AuthorIds { get; set; } = [];

    /// <summary>The author.</summary>
    public User? Author { get; init; }

    /// <summary>The key of the user who started the item; column <c>created_by</c>.</summary>
    public Guid? CreatedById { get; init; }

    /// <summary>The user who started the item.</summary>
    public User? CreatedBy { get; init; }

    /// <summary>The key of the user who saved or released what the item shows; column <c>updated_by</c>.</summary>
    public Guid? UpdatedById { get; set; }

    /// <summary>The user who saved or released what the item shows.</summary>
    public User? UpdatedBy { get; init; }

    /// <summary>The key of the hero's row.</summary>
    public Guid? HeroId { get; set; }

    /// <summary>The picture at the top, in lists and when shared.</summary>
    public ContentMedia? Hero { get; init; }

    /// <summary>The assets that the item shows.</summary>
    public List<ContentMedia> Media { get; init; } = [];

    /// <summary>Who signs the item.</summary>
    public List<Byline> Bylines { get; init; } = [];

    /// <summary>The tags that the item carries.</summary>
    public List<Tag> Tags { get; init; } = [];

    /// <summary>The categories that the item is in.</summary>
    public List<Category> Categories { get; init; } = [];

    /// <summary>Its places in series.</summary>
    public List<SeriesPart> SeriesParts { get; init; } = [];

    /// <summary>The categories that list the item: its own and those above.</summary>
    public List<Category> ListedIn { get; init; } = [];

    /// <summary>The words of what it shows, for searching.</summary>
    public ContentSearchEntry? SearchEntry { get; init; }

    /// <summary>Its body while people write in it.</summary>
    public CoeditingDocument? CoeditingDocument { get; init; }

    /// <summary>Every save.</summary>
    public List<ContentVersion> Versions { get; init; } = [];

    /// <summary>From where custom fields lead here.</summary>
    public List<ContentReference> ReferencedBy { get; init; } = [];

    /// <summary>The slugs under which readers found it before.</summary>
    public List<FormerSlug> FormerSlugs { get; init; } = [];

    /// <summary>What was done on it.</summary>
    public List<ContentActivity> Activities { get; init; } = [];

    /// <summary>What the newsroom says about it.</summary>
    public List<ContentCommentThread> CommentThreads { get; init; } = [];

    /// <summary>What changes of it are proposed, or were.</summary>
    public List<ContentSuggestion> Suggestions { get; init; } = [];

    /// <summary>Who has which work on it.</summary>
    public List<ContentAssignment> Assignments { get; init; } = [];

    /// <summary>What readers are told was wrong before.</summary>
    public List<ContentCorrection> Corrections { get; init; } = [];

    /// <summary>When it is, was or would have been published and unpublished by the clock.</summary>
    public List<ContentSchedule> Schedules { get; init; } = [];

    /// <summary>Who wrote it: who signs it and who started it.</summary>
    public IEnumerable<Guid?> Writers() => [.. AuthorIds.Select(id => (Guid?)id), CreatedById];

    /// <summary>In which releases it goes out or away.</summary>
    public List<ContentReleaseItem> ReleaseItems { get; init; } = [];

    /// <summary>Gives a version of this item a state; what the item shows and what it remembers of its newest version follow.</summary>
    public void Move(ContentVersion version, WorkflowState state)
    {
        version.WorkflowState = state;
        if (version.VersionNumber == LatestVersionNumber)
        {
            LatestWorkflowState = state;
        }

        if (version.VersionNumber == Version)
        {
            WorkflowState = state;
        }
    }
}
