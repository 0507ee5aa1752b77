using System.Text.Json;
using Lavamedia.Content.Bylines;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.Content.Modelling;
using Lavamedia.Content.Seo;
using Lavamedia.Content.Suggestions;
using Lavamedia.Content.Tags;
using Lavamedia.Content.Workflow;
using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Versions;

/// <summary>A snapshot of the whole item as it was saved once. Never changes but for its workflow state and its name.</summary>
public sealed class ContentVersion : IContentText
{
    /// <summary>Longest name, in characters.</summary>
    public const int MaximumNameLength = 100;

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>The number of the version in its item, from 1, without gaps.</summary>
    public int VersionNumber { get; init; }

    /// <summary>What people call it, such as "As printed"; most versions have no name.</summary>
    public string? Name { get; set; }

    /// <summary>The number of the version whose text this one brought back; null for what was written.</summary>
    public int? RestoredFromNumber { get; init; }

    /// <summary>Where this version stands on the way through the newsroom.</summary>
    public WorkflowState WorkflowState { get; set; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>The part of the address that names the item.</summary>
    public required string Slug { get; init; }

    /// <summary>A word or two above the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>The standfirst.</summary>
    public string? Summary { get; init; }

    /// <summary>The document; null while nothing is written.</summary>
    public JsonElement? Body { get; init; }

    /// <summary>What it says in the fields of its type; null when it says nothing there.</summary>
    public JsonElement? Fields { get; init; }

    /// <summary>The items that these fields lead to.</summary>
    public List<ContentReference> References { get; init; } = [];

    /// <summary>What body and custom fields say, without their form.</summary>
    public required string PlainText { get; init; }

    /// <summary>The number of words of the body.</summary>
    public int WordCount { get; init; }

    /// <summary>The key of the author: the first account that signs it.</summary>
    public Guid? AuthorId { get; init; }

    /// <summary>The author.</summary>
    public User? Author { get; init; }

    /// <summary>Who signs it.</summary>
    public List<Byline> Bylines { get; init; } = [];

    /// <summary>The tags, in no order; their order is in <see cref="TagIds"/>.</summary>
    public List<Tag> Tags { get; init; } = [];

    /// <summary>The keys of the tags in the order in which the editor put them.</summary>
    public Guid[] TagIds { get; init; } = [];

    /// <summary>The key of the hero's row.</summary>
    public Guid? HeroId { get; init; }

    /// <summary>The picture at the top.</summary>
    public ContentMedia? Hero { get; init; }

    /// <summary>The categories, in no order; their order is in <see cref="CategoryIds"/>.</summary>
    public List<Category> Categories { get; init; } = [];

    /// <summary>The keys of the categories in the order in which the editor put them.</summary>
    public Guid[] CategoryIds { get; init; } = [];

    /// <summary>What search engines are told, as the members of <see cref="SeoMetadataInput"/>; null when nothing is said.</summary>
    public JsonElement? Seo { get; init; }

    /// <summary>What changed since the version before, as a JSON Patch (RFC 6902) of the snapshot.</summary>
    public JsonElement? Diff { get; init; }

    /// <summary>The proposed changes that it took in.</summary>
    public List<ContentSuggestion> AcceptedSuggestions { get; init; } = [];

    /// <summary>When it was saved.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The key of the user who saved it; column <c>created_by</c>.</summary>
    public Guid? CreatedById { get; init; }

    /// <summary>The user who saved it.</summary>
    public User? CreatedBy { get; init; }
}
