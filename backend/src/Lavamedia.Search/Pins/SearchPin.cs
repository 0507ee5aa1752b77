using Lavamedia.Content.Items;

namespace Lavamedia.Search.Pins;

/// <summary>An item that stands before everything else that answers a question.</summary>
public sealed class SearchPin
{
    /// <summary>The most items that are pinned for a question.</summary>
    public const int MaximumPerQuery = 10;

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The language of the question.</summary>
    public required string Locale { get; init; }

    /// <summary>The question: its words in lower case and without accents.</summary>
    public required string Query { get; init; }

    /// <summary>Its place among those of the question, from 0.</summary>
    public required int Position { get; init; }

    /// <summary>The key of the item.</summary>
    public Guid? ContentId { get; init; }

    /// <summary>The item; null for whoever may not see it.</summary>
    public ContentItem? Content { get; init; }
}
