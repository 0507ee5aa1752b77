using System.Linq.Expressions;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Connection and collection segment types, one for each element type.</summary>
internal sealed class ConnectionTypes(BindingContext context)
{
    /// <summary>The name of the connection type of an element type.</summary>
    public string Connection(string element)
    {
        var name = element + "Connection";
        if (!context.Builder.TryGetType(name, out _))
        {
            UsePageInfo();
            var edge = new ObjectTypeConfiguration(element + "Edge")
            {
                Description = $"An element of a page of `{element}`.",
            };
            edge.Fields.Add(
                Field(
                    "cursor",
                    "Where the element stands; for `after` and `before`.",
                    TypeSyntax.Named("String").NonNull(),
                    (IEdge x) => x.Cursor
                )
            );
            edge.Fields.Add(Field("node", "The element.", TypeSyntax.Named(element).NonNull(), (IEdge x) => x.Node));
            context.Builder.AddType(edge);

            var connection = new ObjectTypeConfiguration(name) { Description = $"A page of `{element}`." };
            connection.Fields.Add(
                Field(
                    "pageInfo",
                    "Where the page stands in the whole.",
                    TypeSyntax.Named("PageInfo").NonNull(),
                    (IConnection x) => x.PageInfo
                )
            );
            connection.Fields.Add(
                Field(
                    "edges",
                    "The elements with their cursors.",
                    TypeSyntax.Named(edge.Name).NonNull().List(),
                    (IConnection x) => x.Edges
                )
            );
            connection.Fields.Add(
                Field("nodes", "The elements.", TypeSyntax.Named(element).NonNull().List(), (IConnection x) => x.Nodes)
            );
            connection.Fields.Add(
                Field(
                    "totalCount",
                    "The number of elements of the whole.",
                    TypeSyntax.Named("Int").NonNull(),
                    (IConnection x) => x.TotalCount
                )
            );
            context.Builder.AddType(connection);
        }

        return name;
    }

    /// <summary>The arguments of a connection.</summary>
    public static IEnumerable<InputValueConfiguration> Arguments() =>
        [
            new("first", TypeSyntax.Named("Int"))
            {
                Description = "How many elements from the start, or after `after`.",
            },
            new("after", TypeSyntax.Named("String")) { Description = "The cursor after which the page starts." },
            new("last", TypeSyntax.Named("Int"))
            {
                Description = "How many elements from the end, or before `before`.",
            },
            new("before", TypeSyntax.Named("String")) { Description = "The cursor before which the page ends." },
        ];

    private void UsePageInfo()
    {
        if (!context.Builder.TryGetType("PageInfo", out _))
        {
            var type = new ObjectTypeConfiguration("PageInfo") { Description = "Where a page stands in the whole." };
            type.Fields.Add(
                Field(
                    "hasNextPage",
                    "Whether there are elements after the page.",
                    TypeSyntax.Named("Boolean").NonNull(),
                    (PageInfo x) => x.HasNextPage
                )
            );
            type.Fields.Add(
                Field(
                    "hasPreviousPage",
                    "Whether there are elements before the page.",
                    TypeSyntax.Named("Boolean").NonNull(),
                    (PageInfo x) => x.HasPreviousPage
                )
            );
            type.Fields.Add(
                Field(
                    "startCursor",
                    "The cursor of the first element.",
                    TypeSyntax.Named("String"),
                    (PageInfo x) => x.StartCursor
                )
            );
            type.Fields.Add(
                Field(
                    "endCursor",
                    "The cursor of the last element.",
                    TypeSyntax.Named("String"),
                    (PageInfo x) => x.EndCursor
                )
            );
            context.Builder.AddType(type);
        }
    }

    private static FieldConfiguration Field<T, TValue>(
        string name,
        string description,
        Language.Syntax.TypeNode type,
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
