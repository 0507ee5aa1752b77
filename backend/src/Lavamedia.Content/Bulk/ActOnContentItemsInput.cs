using Lavamedia.Content.Categories;
using Lavamedia.Content.Tags;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Bulk;

/// <summary>One act on many items.</summary>
/// <param name="Items">The items, at most 50; each succeeds or fails by itself.</param>
/// <param name="Act">What to do.</param>
public sealed record ActOnContentItemsInput(IReadOnlyList<ContentItemVersionInput> Items, BulkAct Act)
{
    /// <summary>The most items of one request; more are sent in several, which shows how far they are and can be stopped.</summary>
    public const int MaximumItems = 50;

    /// <summary>The tags to give or to take.</summary>
    [ID<Tag>]
    public IReadOnlyList<Guid>? TagIds { get; init; }

    /// <summary>The categories to put the items into, or to take them out of.</summary>
    [ID<Category>]
    public IReadOnlyList<Guid>? CategoryIds { get; init; }
}
