using Lavamedia.GraphQL.EntityFramework.Planning;
using Lavamedia.GraphQL.EntityFramework.Sql;
using Lavamedia.GraphQL.EntityFramework.Translation;

namespace Lavamedia.GraphQL.EntityFramework.Statements;

/// <summary>
/// The keys of a page, found once and kept by PostgreSQL until the batch ends: the statements below the page would each find it anew
/// otherwise, which is dear where a filter has to look at thousands of rows. It costs no round trip, since the server hands the keys
/// from one statement of the batch to the next in a setting of the transaction.
/// </summary>
internal static class KeptPage
{
    /// <summary>Finding a page again twice costs less than keeping its keys, where an index leads to it.</summary>
    private const int StatementsWorth = 3;

    /// <summary>A step has one page at its top, and its statements follow each other, so that one name does for all.</summary>
    private const string Setting = "graphql.page";

    /// <summary>Whether the statements of the levels below read a page by keys that are kept.</summary>
    public static bool Holds(EntityLevel level, SelectionRequest request) =>
        level is { Parent: null, IsPaged: true, ReadsRows: true }
        && request is { Keys: null }
        && request.Levels[level.Index].Page is not null
        && level.EntityType.FindPrimaryKey()?.Properties.Count == 1
        && StatementsBelow(level) >= StatementsWorth;

    /// <summary>Finds the page and keeps its keys; its one row tells nothing.</summary>
    public static CompiledStatement Find(EntityLevel level, SelectionRequest request, ExpressionTranslator translator)
    {
        var page = LevelRows.Page(level, request, translator);
        var key = page.Row.Key.Single();
        var alias = translator.NextAlias();
        var column = new SqlColumn(alias, page.Select.ProjectNamed(key), key.Type, key.Mapping, false);
        var keeping = new SelectStatement(new SqlTable(page.Select, alias, lateral: false));
        keeping.Project(
            new SqlText(
                $"set_config('{Setting}', COALESCE(array_agg({{}})::text, '{{}}'), true)",
                typeof(string),
                null,
                false,
                column
            )
        );
        return new CompiledStatement(keeping);
    }

    /// <summary>The rows of the page in any order, for the levels below.</summary>
    public static LevelRows Rows(EntityLevel level, ExpressionTranslator translator)
    {
        // Who may see them was asked when the page was found.
        var table = translator.Unfiltered(level.EntityType);
        var row = (RowSource)table.Element;
        table.Select.Where.Add(Has(row));
        return new LevelRows(table.Select, row, [], null);
    }

    /// <summary>Whether a row is on the page.</summary>
    public static SqlExpression Has(RowSource row)
    {
        var key = row.Key.Single();
        return new SqlText(
            $"({{}} = ANY (current_setting('{Setting}')::{key.Mapping!.StoreType}[]))",
            typeof(bool),
            null,
            false,
            key
        );
    }

    private static int StatementsBelow(EntityLevel level) =>
        level.Children.Sum(child =>
            (child.ReadsRows ? 1 : 0) + (child.ReadsCount ? 1 : 0) + child.Figures.Count + StatementsBelow(child)
        );
}
