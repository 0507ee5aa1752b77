using System.Text;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Language;

/// <summary>Spec sections 2.9 and 2.11: values and references to types.</summary>
public ref partial struct Parser
{
    private ValueNode ParseValue(bool isConstant)
    {
        var start = _lexer.Start;
        switch (_lexer.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(isConstant);
            case TokenKind.BraceLeft:
                return ParseObject(isConstant);
            case TokenKind.Int:
                var integer = Encoding.ASCII.GetString(_lexer.Bytes);
                Advance();
                return new IntValueNode(integer, SpanFrom(start));
            case TokenKind.Float:
                var number = Encoding.ASCII.GetString(_lexer.Bytes);
                Advance();
                return new FloatValueNode(number, SpanFrom(start));
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                return ParseNamedValue();
            case TokenKind.Dollar when !isConstant:
                return ParseVariable();
            case TokenKind.Dollar:
                Advance();
                throw Error(
                    start,
                    Peek(TokenKind.Name)
                        ? $"Unexpected variable \"${Encoding.ASCII.GetString(_lexer.Bytes)}\" in constant value."
                        : $"Unexpected {TokenKind.Dollar.Describe()}."
                );
            default:
                throw Unexpected();
        }
    }

    private ValueNode ParseNamedValue()
    {
        var start = _lexer.Start;
        var name = _names.Intern(_lexer.Bytes);
        Advance();
        return name switch
        {
            "true" => new BooleanValueNode(true, SpanFrom(start)),
            "false" => new BooleanValueNode(false, SpanFrom(start)),
            "null" => new NullValueNode(SpanFrom(start)),
            _ => new EnumValueNode(name, SpanFrom(start)),
        };
    }

    private StringValueNode ParseString()
    {
        var start = _lexer.Start;
        var isBlock = Peek(TokenKind.BlockString);
        var text = _lexer.Text!;
        Advance();
        return new(text, isBlock, SpanFrom(start));
    }

    private VariableNode ParseVariable()
    {
        var start = _lexer.Start;
        Expect(TokenKind.Dollar);
        var name = ParseName();
        return new(name, SpanFrom(start));
    }

    private ListValueNode ParseList(bool isConstant)
    {
        var start = _lexer.Start;
        Enter();
        var values = isConstant
            ? Any(
                TokenKind.BracketLeft,
                static (ref parser) => parser.ParseValue(isConstant: true),
                TokenKind.BracketRight
            )
            : Any(
                TokenKind.BracketLeft,
                static (ref parser) => parser.ParseValue(isConstant: false),
                TokenKind.BracketRight
            );
        Leave();
        return new(values, SpanFrom(start));
    }

    private ObjectValueNode ParseObject(bool isConstant)
    {
        var start = _lexer.Start;
        Enter();
        var fields = isConstant
            ? Any(
                TokenKind.BraceLeft,
                static (ref parser) => parser.ParseObjectField(isConstant: true),
                TokenKind.BraceRight
            )
            : Any(
                TokenKind.BraceLeft,
                static (ref parser) => parser.ParseObjectField(isConstant: false),
                TokenKind.BraceRight
            );
        Leave();
        return new(fields, SpanFrom(start));
    }

    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var start = _lexer.Start;
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(isConstant);
        return new(name, value, SpanFrom(start));
    }

    private TypeNode ParseTypeReference()
    {
        var start = _lexer.Start;
        TypeNode type;
        if (Skip(TokenKind.BracketLeft))
        {
            Enter();
            var inner = ParseTypeReference();
            Leave();
            Expect(TokenKind.BracketRight);
            type = new ListTypeNode(inner, SpanFrom(start));
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(type, SpanFrom(start)) : type;
    }

    private NamedTypeNode ParseNamedType()
    {
        var start = _lexer.Start;
        var name = ParseName();
        return new(name, SpanFrom(start));
    }
}
