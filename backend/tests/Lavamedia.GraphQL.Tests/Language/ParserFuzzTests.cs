using System.Text;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Building;
using Lavamedia.GraphQL.Types.Sdl;
using Lavamedia.GraphQL.Validation;

namespace Lavamedia.GraphQL.Tests.Language;

/// <summary>Documents damaged at random: whatever comes in, an answer comes out.</summary>
public class ParserFuzzTests
{
    private const string Operation = """"
        query Front($slug: String! = "a", $page: [Int!]) @live(x: {y: [1, -2.5e3, $slug]}) {
          article(slug: $slug) { ...Card @skip(if: true) ... on Article { title: kicker(length: 10) } }
        }
        fragment Card on Article { id """Éruption 🔥""" author { name } }
        """";

    private const string TypeSystem = """"
        "About" schema @a { query: Query }
        extend type Query implements Node & Other { a(b: [Int!]! = [1] @c): String @deprecated(reason: """no""") }
        type Query { id: ID } interface Node { id: ID } interface Other { a: Int } union U = | Query
        enum E { A B @deprecated } input I @oneOf { a: I b: E = A } directive @c(d: I = {a: {}}) repeatable on FIELD | ENUM
        """";

    private static readonly Schema Schema = SdlSchema.Build(
        new SourceText(
            "type Query { article(slug: String!): Article } type Article { id: ID kicker(length: Int): String author: Article name: String }"
        )
    );

    [Theory]
    [InlineData(Operation, 1)]
    [InlineData(Operation, 2)]
    [InlineData(TypeSystem, 3)]
    [InlineData(TypeSystem, 4)]
    public void G1_a_damaged_document_is_answered_not_fatal(string text, int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 1_500; round++)
        {
            var source = new SourceText(Damage(Encoding.UTF8.GetBytes(text), random));
            if (!Parser.TryParse(source, null, out var document, out var error))
            {
                error.Locations.ShouldHaveSingleItem();
                continue;
            }

            DocumentValidator.Validate(Schema, document);
            Printer.Print(Parser.Parse(Printer.Print(document))).ShouldBe(Printer.Print(document));
            try
            {
                SdlSchema.Build(source);
            }
            catch (SchemaException exception)
            {
                exception.Errors.ShouldNotBeEmpty();
            }
        }
    }

    private static byte[] Damage(byte[] text, Random random)
    {
        var bytes = text.ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.InsertRange(at, text[random.Next(text.Length)..].Take(random.Next(1, 30)));
                    break;
                default:
                    bytes.Insert(at, "{}[]()$@!|&:=.\"#"u8[random.Next(16)]);
                    break;
            }
        }

        return [.. bytes];
    }
}
