using Lavamedia.GraphQL.EntityFramework.Sql;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

/// <summary>A set of rows being narrowed, ordered and cut: what an <c>IQueryable</c> or a collection became.</summary>
internal sealed class RowSet(SelectStatement select, ITranslated element, RowSource? origin) : ITranslated
{
    public SelectStatement Select { get; } = select;

    /// <summary>What one element is: a row, or a value once something was selected from it.</summary>
    public ITranslated Element { get; set; } = element;

    /// <summary>The row whose collection this is; null for a whole table.</summary>
    public RowSource? Origin { get; } = origin;

    /// <summary>Whether the order has been turned around because the last rows are wanted.</summary>
    public bool HasOrder => Select.OrderBy.Count > 0;
}
