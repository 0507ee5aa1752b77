namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>The field is a connection (<c>first after last before</c>) over the list that the member yields.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UsePagingAttribute : Attribute
{
    /// <summary>The page size when neither <c>first</c> nor <c>last</c> is given; 0 means the server's default (10).</summary>
    public int DefaultPageSize { get; init; }

    /// <summary>The largest page; 0 means the server's default (50).</summary>
    public int MaximumPageSize { get; init; }

    /// <summary>Whether <c>totalCount</c> is offered.</summary>
    public bool IncludeTotalCount { get; init; } = true;

    /// <summary>Whether <c>first</c> or <c>last</c> must be given (error HC0052; HC0090 where only <c>first</c> is offered).</summary>
    public bool RequirePagingBoundaries { get; init; }

    /// <summary>Whether <c>last</c> and <c>before</c> are offered.</summary>
    public bool AllowBackwardPagination { get; init; } = true;
}
