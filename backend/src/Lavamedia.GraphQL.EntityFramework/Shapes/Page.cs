using System.Linq.Expressions;
using Lavamedia.GraphQL.EntityFramework.Translation;

namespace Lavamedia.GraphQL.EntityFramework.Shapes;

/// <summary>The page that a request asks of one list.</summary>
internal sealed class Page
{
    /// <summary>How many elements are shown; one more is read to know whether there are others.</summary>
    public required int Size { get; init; }

    /// <summary><see cref="Size"/> plus one.</summary>
    public required ConstantExpression Limit { get; init; }

    /// <summary>Whether the page is the end of the list, or ends before a cursor.</summary>
    public bool IsBackward { get; init; }

    /// <summary>Whether a cursor or an offset says that there are elements on the other side.</summary>
    public bool HasStart { get; init; }

    /// <summary>The values of the cursor, one for each term of the order; null when there is no cursor.</summary>
    public IReadOnlyList<ValueSlotExpression>? Cursor { get; init; }

    /// <summary>How many elements are skipped, for collection segments.</summary>
    public ValueSlotExpression? Offset { get; init; }
}
