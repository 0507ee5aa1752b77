using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations;

/// <summary>
/// Gives the texts that lists are sorted by Unicode's order. Expands only: the version before works on this schema. A
/// change of collation alone rewrites no table, but rebuilds the column's indexes under the lock; so those are dropped
/// before and made after it, without a lock that anybody waits for. Every statement can be run again.
/// </summary>
public partial class SortTextsForReaders : Migration
{
    private const string Reading = "\"und-x-icu\"";
    private const string Default = "\"default\"";

    private static readonly (string Table, string Column, int Length, bool IsSearched, bool HasSortIndex)[] Texts =
    [
        ("content_items", "title", 300, true, true),
        ("media_assets", "filename", 200, true, true),
        ("users", "display_name", 120, true, false),
        ("content_categories", "name", 100, false, false),
    ];

    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var text in Texts)
        {
            Collate(migrationBuilder, text, Reading);
            if (text.HasSortIndex)
            {
                CreateIndex(migrationBuilder, $"ix_{text.Table}_{text.Column}_id", $"{text.Table} ({text.Column}, id)");
            }
        }
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var text in Texts)
        {
            DropIndex(migrationBuilder, $"ix_{text.Table}_{text.Column}_id");
            Collate(migrationBuilder, text, Default);
        }
    }

    private static void Collate(
        MigrationBuilder migrationBuilder,
        (string Table, string Column, int Length, bool IsSearched, bool HasSortIndex) text,
        string collation
    )
    {
        var (table, column, length, isSearched, _) = text;
        var search = $"ix_{table}_{column}";
        DropIndex(migrationBuilder, search);
        Run(
            migrationBuilder,
            $"ALTER TABLE {table} ALTER COLUMN {column} TYPE character varying({length}) COLLATE {collation}"
        );
        if (isSearched)
        {
            CreateIndex(migrationBuilder, search, $"{table} USING gin ({column} gin_trgm_ops)");
        }
    }

    private static void CreateIndex(MigrationBuilder migrationBuilder, string name, string definition)
    {
        // What an interrupted run left behind is not valid.
        DropIndex(migrationBuilder, name);
        Run(migrationBuilder, $"CREATE INDEX CONCURRENTLY {name} ON {definition}");
    }

    private static void DropIndex(MigrationBuilder migrationBuilder, string name) =>
        Run(migrationBuilder, $"DROP INDEX CONCURRENTLY IF EXISTS {name}");

    private static void Run(MigrationBuilder migrationBuilder, string sql) =>
        migrationBuilder.Sql(sql, suppressTransaction: true);
}
