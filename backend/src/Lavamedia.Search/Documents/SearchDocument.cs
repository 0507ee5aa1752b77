using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Tags;
using Lavamedia.Identity.Users;
using Lavamedia.Media.Assets;
using NpgsqlTypes;

namespace Lavamedia.Search.Documents;

/// <summary>
/// What the index knows of one thing that readers may find. It is derived: <see cref="Indexing.WriteSearchDocuments"/> can make all of them
/// anew. Its key is the key of the thing.
/// </summary>
public sealed class SearchDocument
{
    /// <summary>The key of the item, category, person or asset.</summary>
    public Guid Id { get; init; }

    /// <summary>What the thing is.</summary>
    public SearchKind Kind { get; init; }

    /// <summary>The language; null for what has none, such as people.</summary>
    public string? Locale { get; init; }

    /// <summary>The text search configuration of PostgreSQL by which the words were read.</summary>
    public required string Configuration { get; init; }

    /// <summary>What the thing is called.</summary>
    public required string Title { get; init; }

    /// <summary>The title as <c>search_title</c> makes it: a space before each of its plain words, for suggestions.</summary>
    public required string PlainTitle { get; init; }

    /// <summary>What excerpts are taken from.</summary>
    public required string Text { get; init; }

    /// <summary>The words, weighed: A title, B kicker and summary, C names of people and categories, D text.</summary>
    public required NpgsqlTsVector Words { get; init; }

    /// <summary>Those of the words that say what the thing is about: all but the text. Kept by the database.</summary>
    public NpgsqlTsVector Head { get; private init; } = null!;

    /// <summary>When readers saw it first; null for what has no date.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>
    /// Whether it is one of the newest of its language, as the function <c>search_recent_since</c> said when it was written or last looked at:
    /// those have indexes of their own, which are asked first.
    /// </summary>
    public bool IsRecent { get; init; }

    /// <summary>The key of the item, if it is one.</summary>
    public Guid? ContentId { get; init; }

    /// <summary>The item.</summary>
    public ContentItem? Content { get; init; }

    /// <summary>The key of the category, if it is one.</summary>
    public Guid? CategoryId { get; init; }

    /// <summary>The category.</summary>
    public Category? Category { get; init; }

    /// <summary>The key of the tag, if it is one.</summary>
    public Guid? TagId { get; init; }

    /// <summary>The tag.</summary>
    public Tag? Tag { get; init; }

    /// <summary>The key of the person, if it is one.</summary>
    public Guid? UserId { get; init; }

    /// <summary>The person.</summary>
    public User? User { get; init; }

    /// <summary>The key of the asset, if it is one.</summary>
    public Guid? MediaId { get; init; }

    /// <summary>The asset.</summary>
    public MediaAsset? Media { get; init; }
}
