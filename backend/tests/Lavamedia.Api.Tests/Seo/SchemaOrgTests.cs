using System.Text.Json;

namespace Lavamedia.Api.Tests.Seo;

/// <summary>That the vocabulary finds mistakes; without this, a reader that reads nothing would let everything pass.</summary>
public sealed class SchemaOrgTests
{
    [Theory]
    [InlineData(
        """{"@context":"https://schema.org","@type":"NewsArticle","headline":"a","author":{"@type":"Person","name":"b"}}""",
        0
    )]
    [InlineData(
        """{"@context":"https://schema.org","@type":"NewsArticle","correction":{"@type":"CorrectionComment","text":"b"}}""",
        0
    )]
    [InlineData("""{"@context":"https://schema.org","@type":"NewsArtikel","headline":"a"}""", 1)]
    [InlineData("""{"@context":"https://schema.org","@type":"NewsArticle","headlines":"a"}""", 1)]
    [InlineData("""{"@context":"https://schema.org","@type":"NewsArticle","author":{"@type":"ImageObject"}}""", 1)]
    [InlineData("""{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":"yes"}""", 1)]
    [InlineData("""{"@context":"https://example.org","@type":"NewsArticle"}""", 1)]
    public void Tells_what_schema_org_does_not_know(string document, int problems) =>
        SchemaOrg.ProblemsOf(JsonSerializer.Deserialize<JsonElement>(document)).Count.ShouldBe(problems, document);
}
