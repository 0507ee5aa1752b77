using Lavamedia.GraphQL.EntityFramework.Sql;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Lavamedia.GraphQL.EntityFramework.Translation;

/// <summary>One row of an entity's table within a statement: the "x" of a lambda.</summary>
internal abstract class RowSource(IEntityType entityType, List<SqlJoin> joins, bool isOptional) : ITranslated
{
    private readonly Dictionary<IReadOnlyNavigationBase, RowSource> navigated = [];

    public IEntityType EntityType { get; } = entityType;

    /// <summary>Where joins that start from this row are written.</summary>
    public List<SqlJoin> Joins { get; set; } = joins;

    /// <summary>Whether there may be no such row, so that each of its columns may be NULL.</summary>
    public bool IsOptional { get; set; } = isOptional;

    /// <summary>The join that brought the row; null for the row a statement starts from.</summary>
    public SqlJoin? Join { get; init; }

    public abstract SqlExpression Column(IProperty property);

    /// <summary>The jsonb column that holds a complex property.</summary>
    public abstract SqlExpression JsonColumn(string name);

    public IEnumerable<SqlExpression> Key => EntityType.FindPrimaryKey()!.Properties.Select(Column);

    /// <summary>A to-one navigation is joined once, however often it is used.</summary>
    public RowSource Navigated(IReadOnlyNavigationBase navigation, Func<RowSource> join)
    {
        if (!navigated.TryGetValue(navigation, out var row))
        {
            navigated.Add(navigation, row = join());
        }

        return row;
    }

    protected bool IsNullable(IProperty property) => property.IsNullable || IsOptional;
}

/// <summary>A row that comes straight from its table.</summary>
internal sealed class TableRow(IEntityType entityType, string alias, List<SqlJoin> joins, bool isOptional)
    : RowSource(entityType, joins, isOptional)
{
    public override SqlExpression Column(IProperty property)
    {
        var table = StoreObjectIdentifier.Create(EntityType, StoreObjectType.Table)!.Value;
        return new SqlColumn(
            alias,
            Microsoft.EntityFrameworkCore.RelationalPropertyExtensions.GetColumnName(property, table)!,
            property.ClrType,
            (RelationalTypeMapping)property.GetTypeMapping(),
            IsNullable(property)
        );
    }

    public override SqlExpression JsonColumn(string name) => new SqlColumn(alias, name, typeof(string), null, true);
}

/// <summary>A row of a statement in parentheses, which is asked for exactly the columns that are used outside.</summary>
internal sealed class DerivedRow(
    RowSource inner,
    SelectStatement select,
    string alias,
    List<SqlJoin> joins,
    bool isOptional
) : RowSource(inner.EntityType, joins, isOptional)
{
    private readonly Dictionary<IProperty, string> names = [];

    public override SqlExpression Column(IProperty property)
    {
        if (!names.TryGetValue(property, out var name))
        {
            names.Add(property, name = select.ProjectNamed(inner.Column(property)));
        }

        return new SqlColumn(
            alias,
            name,
            property.ClrType,
            (RelationalTypeMapping)property.GetTypeMapping(),
            IsNullable(property) || inner.IsOptional
        );
    }

    public override SqlExpression JsonColumn(string name) =>
        new SqlColumn(alias, select.ProjectNamed(inner.JsonColumn(name)), typeof(string), null, true);
}
