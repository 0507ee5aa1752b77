using Lavamedia.Content.Items;

namespace Lavamedia.Content.Reading;

/// <summary>Items by their key alone: what is selected of them is read by the engine, under their own filter.</summary>
public static class ItemsByKey
{
    /// <summary>The item of a key.</summary>
    public static ContentItem Of(Guid id) =>
        new()
        {
            Id = id,
            Locale = string.Empty,
            Slug = string.Empty,
            Title = string.Empty,
        };
}
