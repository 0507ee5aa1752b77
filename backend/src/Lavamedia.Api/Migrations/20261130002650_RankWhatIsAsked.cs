using Lavamedia.Search.Documents;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <summary>What makes a search quick among 100,000 articles: heads of documents, narrow rows, indexes of dates.</summary>
    public partial class RankWhatIsAsked : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(SearchConfigurations.CreateVectorSql);

            // Thousands of rows are looked at for a frequent word, few of them are read: what is wide is kept apart, and words ready to be read.
            migrationBuilder.Sql(
                """
                ALTER TABLE search_documents SET (toast_tuple_target = 128);
                ALTER TABLE search_documents ALTER COLUMN words SET STORAGE EXTERNAL;
                """
            );

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "head",
                table: "search_documents",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "ts_filter(words, '{a,b,c}')",
                stored: true
            );

            migrationBuilder.Sql("ALTER TABLE search_documents ALTER COLUMN head SET STORAGE EXTERNAL;");

            migrationBuilder
                .CreateIndex(name: "ix_search_documents_head", table: "search_documents", column: "head")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder
                .CreateIndex(
                    name: "ix_search_documents_plain_title_undated",
                    table: "search_documents",
                    column: "plain_title",
                    filter: "published_at IS NULL"
                )
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_search_documents_published_at",
                table: "search_documents",
                column: "published_at",
                descending: [],
                filter: "published_at IS NOT NULL"
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "ix_search_documents_head", table: "search_documents");

            migrationBuilder.DropIndex(name: "ix_search_documents_plain_title_undated", table: "search_documents");

            migrationBuilder.DropIndex(name: "ix_search_documents_published_at", table: "search_documents");

            migrationBuilder.DropColumn(name: "head", table: "search_documents");

            migrationBuilder.Sql(
                "ALTER TABLE search_documents ALTER COLUMN words SET STORAGE EXTENDED; ALTER TABLE search_documents RESET (toast_tuple_target);"
            );
            migrationBuilder.Sql(SearchConfigurations.DropVectorSql);
        }
    }
}
