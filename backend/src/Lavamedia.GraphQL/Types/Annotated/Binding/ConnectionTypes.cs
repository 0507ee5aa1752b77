using System.Linq.Expressions;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Connection and collection segment types, one of each for an element type.</summary>
internal sealed class ConnectionTypes(BindingContext context)
{
    private const string Place = "Where the page stands in the whole.";
    private const string TotalCount = "The number of elements of the whole.";
    private const string IsEstimate =
        "Whether `totalCount` is an estimate. Whoever selects this allows that large lists are estimated, which is cheap; otherwise they are counted.";
    private const string HasNextPage = "Whether there are elements after the page.";
    private const string HasPreviousPage = "Whether there are elements before the page.";
    private static readonly NamedTypeNode Text = TypeSyntax.Named("String");
    private static readonly TypeNode Truth = TypeSyntax.Named("Boolean").NonNull();
    private static readonly TypeNode Number = TypeSyntax.Named("Int").NonNull();

    /// <summary>The name of the type of a paged field.</summary>
    public string Page(string element, ListShape shape) =>
        shape is ListShape.CollectionSegment ? CollectionSegment(element) : Connection(element);

    /// <summary>The arguments of a paged field.</summary>
    public static IEnumerable<InputValueConfiguration> Arguments(ListShape shape, PagingOptions paging) =>
        (shape, paging.AllowBackwardPagination) switch
        {
            (ListShape.CollectionSegment, _) =>
            [
                new("skip", TypeSyntax.Named("Int")) { Description = "How many elements are left out at the start." },
                new("take", TypeSyntax.Named("Int")) { Description = "How many elements are shown at most." },
            ],
            (_, true) => [.. Forwards(), .. Backwards()],
            _ => Forwards(),
        };

    private string Connection(string element)
    {
        var name = element + "Connection";
        if (context.Builder.TryGetType(name, out _))
        {
            return name;
        }

        var node = TypeSyntax.Named(element).NonNull();
        var edge = Object(
            element + "Edge",
            new PageTypeFeature(element, IsEdge: true),
            $"An element of a page of `{element}`.",
            Field(
                "cursor",
                "Where the element stands; for `after` and `before`.",
                Text.NonNull(),
                (IEdge x) => x.Cursor
            ),
            Field("node", "The element.", node, (IEdge x) => x.Node)
        );
        var pageInfo = Object(
            "PageInfo",
            null,
            "Where a page stands in the whole.",
            Field("hasNextPage", HasNextPage, Truth, (PageInfo x) => x.HasNextPage),
            Field("hasPreviousPage", HasPreviousPage, Truth, (PageInfo x) => x.HasPreviousPage),
            Field("startCursor", "The cursor of the first element.", Text, (PageInfo x) => x.StartCursor),
            Field("endCursor", "The cursor of the last element.", Text, (PageInfo x) => x.EndCursor)
        );
        Object(
            name,
            new PageTypeFeature(element, IsEdge: false),
            $"A page of `{element}`.",
            [
                Field("pageInfo", Place, pageInfo, (IConnection x) => x.PageInfo),
                Field("edges", "The elements with their cursors.", edge.List(), (IConnection x) => x.Edges),
                Field("nodes", "The elements.", node.List(), (IConnection x) => x.Nodes),
                Field("totalCount", TotalCount, Number, (IConnection x) => x.TotalCount),
                Field("totalCountIsEstimate", IsEstimate, Truth, (IConnection x) => x.TotalCountIsEstimate),
                .. context.Aggregates.FieldsOf(element),
            ]
        );
        return name;
    }

    private string CollectionSegment(string element)
    {
        var name = element + "CollectionSegment";
        if (context.Builder.TryGetType(name, out _))
        {
            return name;
        }

        var info = Object(
            "CollectionSegmentInfo",
            null,
            "Where a segment stands in the whole.",
            Field("hasNextPage", HasNextPage, Truth, (CollectionSegmentInfo x) => x.HasNextPage),
            Field("hasPreviousPage", HasPreviousPage, Truth, (CollectionSegmentInfo x) => x.HasPreviousPage)
        );
        Object(
            name,
            new PageTypeFeature(element, IsEdge: false),
            $"A segment of a list of `{element}`.",
            [
                Field("pageInfo", Place, info, (ICollectionSegment x) => x.PageInfo),
                Field(
                    "items",
                    "The elements.",
                    TypeSyntax.Named(element).NonNull().List(),
                    (ICollectionSegment x) => x.Items
                ),
                Field("totalCount", TotalCount, Number, (ICollectionSegment x) => x.TotalCount),
                .. context.Aggregates.FieldsOf(element),
            ]
        );
        return name;
    }

    private static IEnumerable<InputValueConfiguration> Forwards() =>
        [
            new("first", TypeSyntax.Named("Int"))
            {
                Description = "How many elements from the start, or after `after`.",
            },
            new("after", Text) { Description = "The cursor after which the page starts." },
        ];

    private static IEnumerable<InputValueConfiguration> Backwards() =>
        [
            new("last", TypeSyntax.Named("Int"))
            {
                Description = "How many elements from the end, or before `before`.",
            },
            new("before", Text) { Description = "The cursor before which the page ends." },
        ];

    /// <summary>An object type, added once, and a reference to it.</summary>
    private NonNullTypeNode Object(
        string name,
        PageTypeFeature? shows,
        string description,
        params IEnumerable<FieldConfiguration> fields
    )
    {
        if (!context.Builder.TryGetType(name, out _))
        {
            var type = new ObjectTypeConfiguration(name) { Description = description };
            type.Fields.AddRange(fields);
            if (shows is not null)
            {
                type.Features.Set(shows);
            }

            context.Builder.AddType(type);
        }

        return TypeSyntax.Named(name).NonNull();
    }

    private static FieldConfiguration Field<T, TValue>(
        string name,
        string description,
        TypeNode type,
        Expression<Func<T, TValue>> expression
    )
    {
        var field = new FieldConfiguration(name, type) { Description = description };
        field.Features.Set(
            new FieldBinding
            {
                ParentType = typeof(T),
                ResultType = typeof(TValue),
                ElementType = typeof(TValue),
                Expression = expression,
            }
        );
        return field;
    }
}
