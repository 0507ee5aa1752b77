using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Language;

/// <summary>Spec section 2.2: documents.</summary>
public ref partial struct Parser
{
    private DocumentNode ParseDocument()
    {
        var definitions = Many(
            TokenKind.StartOfFile,
            static (ref parser) => parser.ParseDefinition(),
            TokenKind.EndOfFile
        );
        return new DocumentNode(definitions, _source, new TextSpan(0, _source.Utf8.Length));
    }

    private DefinitionNode ParseDefinition()
    {
        if (Peek(TokenKind.BraceLeft))
        {
            return ParseOperation();
        }

        var hasDescription = PeekDescription();
        var keyword = _lexer;
        if (hasDescription)
        {
            keyword.Advance();
            if (keyword.Kind is TokenKind.BraceLeft)
            {
                throw Error(
                    _lexer.Start,
                    "Unexpected description, descriptions are not supported on shorthand queries."
                );
            }
        }

        if (keyword.Kind is TokenKind.Name)
        {
            if (ParseTypeSystemDefinition(keyword.Bytes) is { } typeSystem)
            {
                return typeSystem;
            }

            if (
                keyword.Bytes.SequenceEqual("query"u8)
                || keyword.Bytes.SequenceEqual("mutation"u8)
                || keyword.Bytes.SequenceEqual("subscription"u8)
            )
            {
                return ParseOperation();
            }

            if (keyword.Bytes.SequenceEqual("fragment"u8))
            {
                return ParseFragmentDefinition();
            }

            if (hasDescription)
            {
                throw Error(_lexer.Start, "Unexpected description, only GraphQL definitions support descriptions.");
            }

            if (keyword.Bytes.SequenceEqual("extend"u8))
            {
                return ParseTypeSystemExtension();
            }
        }

        throw Error(keyword.Start, $"Unexpected {keyword.Describe()}.");
    }
}
