using Lavamedia.Content.FullText;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Lavamedia.Api.Migrations
{
    /// <summary>Lists ask for words with a question that was made once.</summary>
    public partial class AskForWordsOnce : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(IndexContent.TakeMadeQuestionsSql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(IndexContent.MakeQuestionsSql);
        }
    }
}
