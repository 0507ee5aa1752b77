namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>The rows of one page in the order in which they are shown, without the one read beyond it.</summary>
internal readonly struct PageView
{
    private readonly bool hasMore;

    public PageView(LevelData data, RowRange rows, RowKey above)
    {
        Data = data;
        Above = above;
        var page = data.Page!;
        hasMore = rows.Count > page.Size;
        var shown = rows.Take(page.Size);
        Rows = page.IsBackward ? shown.Reversed() : shown;
        TotalCount = data.CountBelow(above);
    }

    public LevelData Data { get; }

    /// <summary>The key of the row whose list it is.</summary>
    public RowKey Above { get; }

    public RowRange Rows { get; }

    public int TotalCount { get; }

    public bool HasNextPage => Data.Page!.IsBackward ? Data.Page.HasStart : hasMore;

    public bool HasPreviousPage => Data.Page!.IsBackward ? hasMore : Data.Page.HasStart;
}
