namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The field is a collection segment (<c>skip take</c>). Prefer <see cref="UsePagingAttribute"/>: its cursors stay right while rows are added.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseOffsetPagingAttribute : Attribute
{
    /// <summary>The page size when <c>take</c> is not given; 0 means the server's default (10).</summary>
    public int DefaultPageSize { get; init; }

    /// <summary>The largest page; 0 means the server's default (50).</summary>
    public int MaximumPageSize { get; init; }

    /// <summary>Whether <c>totalCount</c> is offered.</summary>
    public bool IncludeTotalCount { get; init; } = true;
}
