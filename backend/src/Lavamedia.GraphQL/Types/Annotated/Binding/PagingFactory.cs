using System.Reflection;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Page sizes from attributes and descriptors, where 0 stands for the standard.</summary>
internal static class PagingFactory
{
    public static PagingOptions Create(
        int defaultPageSize,
        int maximumPageSize,
        bool includeTotalCount = true,
        bool requireBoundaries = false,
        bool allowBackward = true
    ) =>
        new(
            defaultPageSize == 0 ? PagingOptions.StandardPageSize : defaultPageSize,
            maximumPageSize == 0 ? PagingOptions.StandardMaximumPageSize : maximumPageSize,
            includeTotalCount,
            requireBoundaries,
            allowBackward
        );

    public static (PagingOptions? Options, ListShape Shape) Read(MemberInfo member)
    {
        if (member.GetCustomAttribute<UsePagingAttribute>() is { } paging)
        {
            return (
                Create(
                    paging.DefaultPageSize,
                    paging.MaximumPageSize,
                    paging.IncludeTotalCount,
                    paging.RequirePagingBoundaries,
                    paging.AllowBackwardPagination
                ),
                ListShape.Connection
            );
        }

        return member.GetCustomAttribute<UseOffsetPagingAttribute>() is { } offset
            ? (
                Create(offset.DefaultPageSize, offset.MaximumPageSize, offset.IncludeTotalCount),
                ListShape.CollectionSegment
            )
            : (null, ListShape.List);
    }
}
