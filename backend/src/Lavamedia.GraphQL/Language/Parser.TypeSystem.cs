using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Language;

/// <summary>Spec section 3: definitions and extensions of the type system.</summary>
public ref partial struct Parser
{
    private readonly bool PeekDescription() => Peek(TokenKind.String) || Peek(TokenKind.BlockString);

    private StringValueNode? ParseDescription() => PeekDescription() ? ParseString() : null;

    /// <summary>The definition that a keyword begins, or null when the keyword begins none.</summary>
    private TypeSystemDefinitionNode? ParseTypeSystemDefinition(ReadOnlySpan<byte> keyword) =>
        keyword switch
        {
            _ when keyword.SequenceEqual("schema"u8) => ParseSchema(isExtension: false),
            _ when keyword.SequenceEqual("scalar"u8) => ParseScalarType(isExtension: false),
            _ when keyword.SequenceEqual("type"u8) => ParseObjectType(isExtension: false),
            _ when keyword.SequenceEqual("interface"u8) => ParseInterfaceType(isExtension: false),
            _ when keyword.SequenceEqual("union"u8) => ParseUnionType(isExtension: false),
            _ when keyword.SequenceEqual("enum"u8) => ParseEnumType(isExtension: false),
            _ when keyword.SequenceEqual("input"u8) => ParseInputObjectType(isExtension: false),
            _ when keyword.SequenceEqual("directive"u8) => ParseDirectiveDefinition(),
            _ => null,
        };

    private TypeSystemDefinitionNode ParseTypeSystemExtension()
    {
        var keyword = _lexer;
        keyword.Advance();
        TypeSystemDefinitionNode? extension = keyword.Kind is not TokenKind.Name
            ? null
            : keyword.Bytes switch
            {
                var word when word.SequenceEqual("schema"u8) => ParseSchema(isExtension: true),
                var word when word.SequenceEqual("scalar"u8) => ParseScalarType(isExtension: true),
                var word when word.SequenceEqual("type"u8) => ParseObjectType(isExtension: true),
                var word when word.SequenceEqual("interface"u8) => ParseInterfaceType(isExtension: true),
                var word when word.SequenceEqual("union"u8) => ParseUnionType(isExtension: true),
                var word when word.SequenceEqual("enum"u8) => ParseEnumType(isExtension: true),
                var word when word.SequenceEqual("input"u8) => ParseInputObjectType(isExtension: true),
                _ => null,
            };
        return extension ?? throw Error(keyword.Start, $"Unexpected {keyword.Describe()}.");
    }

    /// <summary>What stands before the name: a description, or the keyword <c>extend</c>.</summary>
    private StringValueNode? ParseDefinitionStart(bool isExtension, ReadOnlySpan<byte> keyword)
    {
        StringValueNode? description = null;
        if (isExtension)
        {
            ExpectKeyword("extend"u8);
        }
        else
        {
            description = ParseDescription();
        }

        ExpectKeyword(keyword);
        return description;
    }

    /// <summary>An extension that adds nothing ends where something was expected.</summary>
    private readonly void ExpectContent(bool isExtension, bool hasContent)
    {
        if (isExtension && !hasContent)
        {
            throw Unexpected();
        }
    }

    private SchemaDefinitionNode ParseSchema(bool isExtension)
    {
        var start = _lexer.Start;
        var description = ParseDefinitionStart(isExtension, "schema"u8);
        var directives = ParseDirectives(isConstant: true);
        var roots =
            isExtension && !Peek(TokenKind.BraceLeft)
                ? []
                : Many(TokenKind.BraceLeft, static (ref parser) => parser.ParseRoot(), TokenKind.BraceRight);
        ExpectContent(isExtension, !directives.IsEmpty || !roots.IsEmpty);
        return new(directives, description, isExtension, roots, SpanFrom(start));
    }

    private OperationTypeDefinitionNode ParseRoot()
    {
        var start = _lexer.Start;
        var operation = ParseOperationKind();
        Expect(TokenKind.Colon);
        var type = ParseNamedType();
        return new(operation, type, SpanFrom(start));
    }

    private ScalarTypeDefinitionNode ParseScalarType(bool isExtension)
    {
        var start = _lexer.Start;
        var description = ParseDefinitionStart(isExtension, "scalar"u8);
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        ExpectContent(isExtension, !directives.IsEmpty);
        return new(directives, description, isExtension, name, SpanFrom(start));
    }

    private ObjectTypeDefinitionNode ParseObjectType(bool isExtension)
    {
        var start = _lexer.Start;
        var description = ParseDefinitionStart(isExtension, "type"u8);
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        ExpectContent(isExtension, !interfaces.IsEmpty || !directives.IsEmpty || !fields.IsEmpty);
        return new(directives, description, isExtension, name, interfaces, fields, SpanFrom(start));
    }

    private InterfaceTypeDefinitionNode ParseInterfaceType(bool isExtension)
    {
        var start = _lexer.Start;
        var description = ParseDefinitionStart(isExtension, "interface"u8);
        var name = ParseName();
        var interfaces = ParseImplements();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldDefinitions();
        ExpectContent(isExtension, !interfaces.IsEmpty || !directives.IsEmpty || !fields.IsEmpty);
        return new(directives, description, isExtension, name, interfaces, fields, SpanFrom(start));
    }

    private ImmutableArray<NamedTypeNode> ParseImplements() =>
        SkipKeyword("implements"u8)
            ? Delimited(TokenKind.Ampersand, static (ref parser) => parser.ParseNamedType())
            : [];

    private ImmutableArray<FieldDefinitionNode> ParseFieldDefinitions() =>
        OptionalMany(TokenKind.BraceLeft, static (ref parser) => parser.ParseFieldDefinition(), TokenKind.BraceRight);

    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var directives = ParseDirectives(isConstant: true);
        return new(description, name, arguments, type, directives, SpanFrom(start));
    }

    private ImmutableArray<InputValueDefinitionNode> ParseArgumentDefinitions() =>
        OptionalMany(
            TokenKind.ParenthesisLeft,
            static (ref parser) => parser.ParseInputValueDefinition(),
            TokenKind.ParenthesisRight
        );

    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.EqualsSign) ? ParseValue(isConstant: true) : null;
        var directives = ParseDirectives(isConstant: true);
        return new(description, name, type, defaultValue, directives, SpanFrom(start));
    }

    private UnionTypeDefinitionNode ParseUnionType(bool isExtension)
    {
        var start = _lexer.Start;
        var description = ParseDefinitionStart(isExtension, "union"u8);
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var types = Skip(TokenKind.EqualsSign)
            ? Delimited(TokenKind.Pipe, static (ref parser) => parser.ParseNamedType())
            : [];
        ExpectContent(isExtension, !directives.IsEmpty || !types.IsEmpty);
        return new(directives, description, isExtension, name, types, SpanFrom(start));
    }

    private EnumTypeDefinitionNode ParseEnumType(bool isExtension)
    {
        var start = _lexer.Start;
        var description = ParseDefinitionStart(isExtension, "enum"u8);
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = OptionalMany(
            TokenKind.BraceLeft,
            static (ref parser) => parser.ParseEnumValueDefinition(),
            TokenKind.BraceRight
        );
        ExpectContent(isExtension, !directives.IsEmpty || !values.IsEmpty);
        return new(directives, description, isExtension, name, values, SpanFrom(start));
    }

    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        if (PeekKeyword("true"u8) || PeekKeyword("false"u8) || PeekKeyword("null"u8))
        {
            throw Error(_lexer.Start, $"{_lexer.Describe()} is reserved and cannot be used for an enum value.");
        }

        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        return new(description, name, directives, SpanFrom(start));
    }

    private InputObjectTypeDefinitionNode ParseInputObjectType(bool isExtension)
    {
        var start = _lexer.Start;
        var description = ParseDefinitionStart(isExtension, "input"u8);
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = OptionalMany(
            TokenKind.BraceLeft,
            static (ref parser) => parser.ParseInputValueDefinition(),
            TokenKind.BraceRight
        );
        ExpectContent(isExtension, !directives.IsEmpty || !fields.IsEmpty);
        return new(directives, description, isExtension, name, fields, SpanFrom(start));
    }

    private DirectiveDefinitionNode ParseDirectiveDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        ExpectKeyword("directive"u8);
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        var isRepeatable = SkipKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        var locations = Delimited(TokenKind.Pipe, static (ref parser) => parser.ParseDirectiveLocation());
        return new([], description, false, name, arguments, isRepeatable, locations, SpanFrom(start));
    }

    private NameNode ParseDirectiveLocation()
    {
        var name = ParseName();
        return DirectiveLocationNames.TryParse(name.Value, out _)
            ? name
            : throw Error(name.Span.Start, $"Unexpected Name \"{name.Value}\".");
    }
}
