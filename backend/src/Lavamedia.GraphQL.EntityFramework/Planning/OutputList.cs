using Lavamedia.GraphQL.EntityFramework.Aggregates;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.EntityFramework.Planning;

/// <summary>The rows of a level as the response shows them.</summary>
internal sealed class OutputList(EntityLevel level)
{
    public EntityLevel Level { get; } = level;

    /// <summary>One row; for lists and single values.</summary>
    public OutputObject? Item { get; set; }

    /// <summary>The fields of a connection or collection segment.</summary>
    public IReadOnlyList<PageField> PageFields { get; set; } = [];

    /// <summary>The slot that is told of each page of which fields come later; null when none do.</summary>
    public int? DeferralSlot { get; set; }
}

/// <summary>What a field of a connection, an edge or a page info shows.</summary>
internal enum PageFieldKind
{
    TypeName,
    Edges,
    Nodes,
    Node,
    Cursor,
    PageInfo,
    TotalCount,
    TotalCountIsEstimate,
    HasNextPage,
    HasPreviousPage,
    StartCursor,
    EndCursor,
    Aggregates,
    Groups,
}

/// <summary>A field of a connection type, which stands for no member of an entity.</summary>
internal sealed class PageField(FieldSelection selection, PageFieldKind kind) : OutputField(selection)
{
    public PageFieldKind Kind { get; } = kind;

    /// <summary>The fields below <c>edges</c> and <c>pageInfo</c>.</summary>
    public IReadOnlyList<PageField> Fields { get; init; } = [];

    /// <summary>The row shown by <c>node</c>, <c>nodes</c> and <c>items</c>.</summary>
    public OutputObject? Item { get; init; }

    public byte[]? TypeName { get; init; }

    /// <summary>The slot that is told of each edge of which the element comes later; null when none does.</summary>
    public int? DeferralSlot { get; init; }

    /// <summary>Which of the level's figures <c>aggregates</c> and <c>groups</c> show.</summary>
    public int? Figures { get; init; }

    /// <summary>The fields below <c>aggregates</c> and <c>groups</c>.</summary>
    public IReadOnlyList<FigureField> FigureFields { get; init; } = [];
}
