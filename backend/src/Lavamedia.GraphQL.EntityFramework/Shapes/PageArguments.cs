using System.Globalization;
using System.Linq.Expressions;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.EntityFramework.Shapes;

/// <summary>Reads and checks <c>first after last before</c> and <c>skip take</c> (rule G-4).</summary>
internal static class PageArguments
{
    public static Page Connection(
        ArgumentValues arguments,
        FieldBinding binding,
        CursorFormat cursors,
        byte[] cursorBinding,
        RequestShape shape
    )
    {
        var options = binding.Paging ?? new PagingOptions();
        var first = Number(arguments, "first");
        var last = Number(arguments, "last");
        var after = Cursor(arguments, "after");
        var before = Cursor(arguments, "before");
        if (first is not null && last is not null)
        {
            throw Refused("`first` and `last` cannot be asked together.", EntityErrorCodes.ContradictoryPage);
        }

        if (after is not null && before is not null)
        {
            throw Refused("`after` and `before` cannot be asked together.", EntityErrorCodes.ContradictoryPage);
        }

        if (first is null && last is null && options.RequirePagingBoundaries)
        {
            throw options.AllowBackwardPagination
                ? Refused("Either `first` or `last` must be given.", ExecutionErrorCodes.PagingBoundaryMissing)
                : Refused("`first` must be given.", ExecutionErrorCodes.PagingFirstMissing);
        }

        var backward = last is not null || (first is null && before is not null);
        var size = Size(first ?? last ?? options.DefaultPageSize, options);
        var cursor = backward ? before : after;
        var other = backward ? after : before;
        if (other is not null)
        {
            throw Refused(
                backward ? "`after` goes with `first`." : "`before` goes with `last`.",
                EntityErrorCodes.ContradictoryPage
            );
        }

        shape.Mark(backward ? 'b' : 'f').Mark(cursor is null ? '-' : 'c');
        return new Page
        {
            Size = size,
            Limit = Limit(size, shape),
            IsBackward = backward,
            HasStart = cursor is not null,
            Cursor = cursor is null
                ? null
                : [.. cursors.Read(cursor, cursorBinding).Select(value => shape.Slot(value, typeof(string)))],
        };
    }

    /// <summary>Whether the page starts or ends at a cursor.</summary>
    public static bool HasCursor(ArgumentValues arguments) =>
        Cursor(arguments, "after") is not null || Cursor(arguments, "before") is not null;

    public static Page Segment(ArgumentValues arguments, FieldBinding binding, RequestShape shape)
    {
        var options = binding.Paging ?? new PagingOptions();
        var skip = Number(arguments, "skip") ?? 0;
        var size = Size(Number(arguments, "take") ?? options.DefaultPageSize, options);
        if (skip < 0)
        {
            throw Refused("`skip` cannot be negative.", ExecutionErrorCodes.PageTooSmall);
        }

        if (skip > PagingOptions.MaximumOffset)
        {
            throw Refused(
                $"`skip` leaves out at most {PagingOptions.MaximumOffset} elements; {skip} were asked. Follow the cursors of the connection instead.",
                ExecutionErrorCodes.OffsetTooLarge
            );
        }

        return new Page
        {
            Size = size,
            Limit = Limit(size, shape),
            HasStart = skip > 0,
            Offset = shape.Slot(skip, typeof(int)),
        };
    }

    /// <summary>
    /// Part of the statement, not a value: a plan for any limit whatever is far worse than one for a page, so PostgreSQL
    /// would plan anew each time, which costs more than running it.
    /// </summary>
    private static ConstantExpression Limit(int size, RequestShape shape)
    {
        shape.Mark(size);
        return Expression.Constant(size + 1);
    }

    private static int? Number(ArgumentValues arguments, string name) =>
        arguments.Definitions.TryGet(name, out var definition) && arguments[definition.Ordinal] is { } value
            ? Convert.ToInt32(value, CultureInfo.InvariantCulture)
            : null;

    private static string? Cursor(ArgumentValues arguments, string name) =>
        arguments.Definitions.TryGet(name, out var definition) ? arguments[definition.Ordinal] as string : null;

    private static int Size(int size, PagingOptions options)
    {
        if (size < 1)
        {
            throw Refused($"A page has at least 1 element; {size} were asked.", ExecutionErrorCodes.PageTooSmall);
        }

        return size <= options.MaximumPageSize
            ? size
            : throw Refused(
                $"A page has at most {options.MaximumPageSize} elements; {size} were asked.",
                ExecutionErrorCodes.PageTooLarge
            );
    }

    private static GraphQLException Refused(string message, string code) =>
        new(new GraphQLError(message) { Code = code });
}
