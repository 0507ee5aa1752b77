namespace Lavamedia.GraphQL.EntityFramework.Sql;

/// <summary>One term of ORDER BY. NULL is the greatest value, as PostgreSQL has it, so that indexes serve both directions.</summary>
internal readonly record struct SqlOrdering(SqlExpression Expression, bool Descending)
{
    public SqlOrdering Reversed() => new(Expression, !Descending);
}
