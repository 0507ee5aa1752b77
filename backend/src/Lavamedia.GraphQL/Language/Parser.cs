using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Language;

/// <summary>
/// Parses documents of the September 2025 edition by recursive descent. The depth of recursion is limited by
/// <see cref="ParserOptions.MaxNesting"/>, so that no document can exhaust the stack.
/// </summary>
public ref partial struct Parser
{
    private readonly SourceText _source;
    private readonly ParserOptions _options;
    private Lexer _lexer;
    private NameTable _names;
    private int _lastEnd;
    private int _tokens;
    private int _nesting;

    private Parser(SourceText source, ParserOptions? options)
    {
        _source = source;
        _options = options ?? ParserOptions.Default;
        if (source.Utf8.Length > _options.MaxBytes)
        {
            // The place is found in what is within the limit: the rest may be long, and is not looked at.
            throw new SyntaxException(
                new SourceText(source.Utf8[.._options.MaxBytes]),
                _options.MaxBytes,
                $"Document contains more than {_options.MaxBytes} bytes. Parsing aborted.",
                ErrorCodes.DocumentTooLarge
            );
        }

        _lexer = new Lexer(source);
    }

    private delegate T Item<out T>(ref Parser parser);

    /// <summary>Parses a document.</summary>
    /// <param name="source">The document.</param>
    /// <param name="options">The limits; null for <see cref="ParserOptions.Default"/>.</param>
    /// <exception cref="SyntaxException">It is not a document, or exceeds a limit.</exception>
    public static DocumentNode Parse(SourceText source, ParserOptions? options = null)
    {
        var parser = new Parser(source, options);
        return parser.ParseDocument();
    }

    /// <summary>Parses a document of a string.</summary>
    /// <param name="text">The document.</param>
    /// <param name="options">The limits; null for <see cref="ParserOptions.Default"/>.</param>
    /// <exception cref="SyntaxException">It is not a document, or exceeds a limit.</exception>
    public static DocumentNode Parse(string text, ParserOptions? options = null) =>
        Parse(new SourceText(text), options);

    /// <summary>Parses a document that a client sent, where an error is nothing exceptional.</summary>
    /// <param name="source">The document.</param>
    /// <param name="options">The limits; null for <see cref="ParserOptions.Default"/>.</param>
    /// <param name="document">The document, or null.</param>
    /// <param name="error">What is wrong with it, or null.</param>
    public static bool TryParse(
        SourceText source,
        ParserOptions? options,
        [NotNullWhen(true)] out DocumentNode? document,
        [NotNullWhen(false)] out GraphQLError? error
    )
    {
        try
        {
            document = Parse(source, options);
            error = null;
            return true;
        }
        catch (SyntaxException exception)
        {
            document = null;
            error = exception.Error;
            return false;
        }
    }

    /// <summary>Parses a value without variables, such as a default written in code.</summary>
    /// <param name="text">The value.</param>
    /// <exception cref="SyntaxException">It is not a constant value.</exception>
    public static ValueNode ParseConstantValue(string text)
    {
        var parser = new Parser(new SourceText(text), null);
        parser.Expect(TokenKind.StartOfFile);
        var value = parser.ParseValue(isConstant: true);
        parser.Expect(TokenKind.EndOfFile);
        return value;
    }

    /// <summary>Parses a reference to a type, such as <c>[Article!]!</c>.</summary>
    /// <param name="text">The reference.</param>
    /// <exception cref="SyntaxException">It is not a reference to a type.</exception>
    public static TypeNode ParseType(string text)
    {
        var parser = new Parser(new SourceText(text), null);
        parser.Expect(TokenKind.StartOfFile);
        var type = parser.ParseTypeReference();
        parser.Expect(TokenKind.EndOfFile);
        return type;
    }

    private readonly TextSpan SpanFrom(int start) => new(start, _lastEnd);

    private readonly bool Peek(TokenKind kind) => _lexer.Kind == kind;

    private readonly bool PeekKeyword(ReadOnlySpan<byte> keyword) =>
        Peek(TokenKind.Name) && _lexer.Bytes.SequenceEqual(keyword);

    private void Advance()
    {
        _lastEnd = _lexer.End;
        _lexer.Advance();
        if (_lexer.Kind is not TokenKind.EndOfFile && ++_tokens > _options.MaxTokens)
        {
            throw TooLarge(_lexer.Start, $"Document contains more than {_options.MaxTokens} tokens");
        }
    }

    private void Expect(TokenKind kind)
    {
        if (!Peek(kind))
        {
            throw Expected(kind);
        }

        Advance();
    }

    private bool Skip(TokenKind kind)
    {
        if (!Peek(kind))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void ExpectKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!SkipKeyword(keyword))
        {
            throw Error(_lexer.Start, $"Expected \"{Encoding.ASCII.GetString(keyword)}\", found {_lexer.Describe()}.");
        }
    }

    private bool SkipKeyword(ReadOnlySpan<byte> keyword)
    {
        if (!PeekKeyword(keyword))
        {
            return false;
        }

        Advance();
        return true;
    }

    private NameNode ParseName()
    {
        var start = _lexer.Start;
        var value = Peek(TokenKind.Name) ? _names.Intern(_lexer.Bytes) : string.Empty;
        Expect(TokenKind.Name);
        return new NameNode(value, SpanFrom(start));
    }

    /// <summary>One or more items between two tokens.</summary>
    private ImmutableArray<T> Many<T>(TokenKind open, Item<T> item, TokenKind close)
    {
        Expect(open);
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(item(ref this));
        } while (!Skip(close));
        return items.DrainToImmutable();
    }

    /// <summary>Nothing, or one or more items between two tokens.</summary>
    private ImmutableArray<T> OptionalMany<T>(TokenKind open, Item<T> item, TokenKind close) =>
        Peek(open) ? Many(open, item, close) : [];

    /// <summary>Zero or more items between two tokens.</summary>
    private ImmutableArray<T> Any<T>(TokenKind open, Item<T> item, TokenKind close)
    {
        Expect(open);
        if (Skip(close))
        {
            return [];
        }

        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(item(ref this));
        } while (!Skip(close));
        return items.DrainToImmutable();
    }

    /// <summary>One or more items with a token between them; the token may stand before the first one too.</summary>
    private ImmutableArray<T> Delimited<T>(TokenKind delimiter, Item<T> item)
    {
        Skip(delimiter);
        var items = ImmutableArray.CreateBuilder<T>();
        do
        {
            items.Add(item(ref this));
        } while (Skip(delimiter));
        return items.DrainToImmutable();
    }

    private void Enter()
    {
        if (++_nesting > _options.MaxNesting)
        {
            throw TooLarge(_lexer.Start, $"Document contains more than {_options.MaxNesting} levels of nesting");
        }
    }

    private void Leave() => _nesting--;

    private readonly SyntaxException Expected(TokenKind kind) =>
        Error(_lexer.Start, $"Expected {kind.Describe()}, found {_lexer.Describe()}.");

    private readonly SyntaxException Unexpected() => Error(_lexer.Start, $"Unexpected {_lexer.Describe()}.");

    private readonly SyntaxException Error(int offset, string description) => new(_source, offset, description);

    private readonly SyntaxException TooLarge(int offset, string description) =>
        new(_source, offset, $"{description}. Parsing aborted.", ErrorCodes.DocumentTooLarge);
}
