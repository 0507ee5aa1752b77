using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <summary>What is written is in the indexes of the search at once, instead of in lists that each search reads besides.</summary>
    public partial class KeepSearchIndexesInStep : Migration
    {
        private static readonly string[] Indexes =
        [
            "ix_search_documents_words",
            "ix_search_documents_words_undated",
            "ix_search_documents_head",
            "ix_search_documents_plain_title",
            "ix_search_documents_plain_title_undated",
        ];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            foreach (var index in Indexes)
            {
                // What is in a list already is put in its place; an index made anew would be locked for longer.
                migrationBuilder.Sql(
                    $"ALTER INDEX {index} SET (fastupdate = off); SELECT gin_clean_pending_list('{index}');"
                );
            }
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var index in Indexes)
            {
                migrationBuilder.Sql($"ALTER INDEX {index} RESET (fastupdate);");
            }
        }
    }
}
