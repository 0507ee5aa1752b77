using System.Text;

namespace Lavamedia.GraphQL.Language;

/// <summary>
/// Reads tokens from UTF-8 (spec section 2.1). It stands on one token at a time; a copy of the struct looks ahead
/// without moving the original.
/// </summary>
internal ref partial struct Lexer(SourceText source)
{
    private readonly ReadOnlySpan<byte> _text = source.Utf8.Span;
    private StringBuilder? _builder;

    /// <summary>The kind of the current token.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>The offset of the current token.</summary>
    public int Start { get; private set; }

    /// <summary>The offset after the current token.</summary>
    public int End { get; private set; }

    /// <summary>The text of a string or block string token, escapes resolved.</summary>
    public string? Text { get; private set; }

    /// <summary>The bytes of the current token.</summary>
    public readonly ReadOnlySpan<byte> Bytes => _text[Start..End];

    /// <summary>Moves to the next token; at the end of the document it stays there.</summary>
    /// <exception cref="SyntaxException">There is no token.</exception>
    public void Advance()
    {
        if (Kind is TokenKind.EndOfFile)
        {
            return;
        }

        Text = null;
        var position = SkipIgnored(End);
        Start = position;
        if (position >= _text.Length)
        {
            Kind = TokenKind.EndOfFile;
            End = position;
            return;
        }

        var code = _text[position];
        var punctuator = Punctuator(code);
        if (punctuator is not TokenKind.StartOfFile)
        {
            Kind = punctuator;
            End = position + 1;
        }
        else if (IsNameStart(code))
        {
            ReadName(position);
        }
        else if (char.IsAsciiDigit((char)code) || code == '-')
        {
            ReadNumber(position);
        }
        else if (code == '"')
        {
            if (At(position + 1) == '"' && At(position + 2) == '"')
            {
                ReadBlockString(position);
            }
            else
            {
                ReadString(position);
            }
        }
        else if (code == '.')
        {
            ReadSpread(position);
        }
        else
        {
            throw UnexpectedCharacter(position);
        }
    }

    /// <summary>The current token as syntax errors call it.</summary>
    public readonly string Describe() =>
        Kind switch
        {
            TokenKind.Name or TokenKind.Int or TokenKind.Float => $"{Kind} \"{Encoding.UTF8.GetString(Bytes)}\"",
            TokenKind.String or TokenKind.BlockString => $"{Kind} \"{Text}\"",
            _ => Kind.Describe(),
        };

    private static bool IsNameStart(int code) => char.IsAsciiLetter((char)code) || code == '_';

    private static TokenKind Punctuator(byte code) =>
        code switch
        {
            (byte)'!' => TokenKind.Bang,
            (byte)'$' => TokenKind.Dollar,
            (byte)'&' => TokenKind.Ampersand,
            (byte)'(' => TokenKind.ParenthesisLeft,
            (byte)')' => TokenKind.ParenthesisRight,
            (byte)':' => TokenKind.Colon,
            (byte)'=' => TokenKind.EqualsSign,
            (byte)'@' => TokenKind.At,
            (byte)'[' => TokenKind.BracketLeft,
            (byte)']' => TokenKind.BracketRight,
            (byte)'{' => TokenKind.BraceLeft,
            (byte)'|' => TokenKind.Pipe,
            (byte)'}' => TokenKind.BraceRight,
            _ => TokenKind.StartOfFile,
        };

    /// <summary>The byte at a position, or -1 after the end.</summary>
    private readonly int At(int position) => position < _text.Length ? _text[position] : -1;

    /// <summary>Skips white space, line ends, commas, comments and byte order marks (spec section 2.1.7).</summary>
    private readonly int SkipIgnored(int position)
    {
        while (position < _text.Length)
        {
            switch (_text[position])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)',':
                    position++;
                    break;
                case (byte)'#':
                    position = SkipComment(position);
                    break;
                case 0xEF when At(position + 1) == 0xBB && At(position + 2) == 0xBF:
                    position += 3;
                    break;
                default:
                    return position;
            }
        }

        return position;
    }

    private readonly int SkipComment(int position)
    {
        while (position < _text.Length && _text[position] is not ((byte)'\n' or (byte)'\r'))
        {
            if (_text[position] < 0x80)
            {
                position++;
                continue;
            }

            var length = CodePoint(position, out var code);
            if (!Rune.IsValid(code))
            {
                break;
            }

            position += length;
        }

        return position;
    }

    private void ReadName(int start)
    {
        var position = start + 1;
        while (position < _text.Length && (IsNameStart(_text[position]) || char.IsAsciiDigit((char)_text[position])))
        {
            position++;
        }

        Kind = TokenKind.Name;
        End = position;
    }

    private void ReadSpread(int position)
    {
        var next = At(position + 1);
        if (next == '.' && At(position + 2) == '.')
        {
            Kind = TokenKind.Spread;
            End = position + 3;
            return;
        }

        if (next == '.')
        {
            throw Error(position, "Unexpected \"..\", did you mean \"...\"?");
        }

        if (next >= 0 && char.IsAsciiDigit((char)next))
        {
            var digits = Encoding.ASCII.GetString(_text[(position + 1)..SkipDigits(position + 1)]);
            throw Error(position, $"Invalid number, expected digit before \".\", did you mean \"0.{digits}\"?");
        }

        throw UnexpectedCharacter(position);
    }

    private void ReadNumber(int start)
    {
        var position = start;
        var isFloat = false;
        if (At(position) == '-')
        {
            position++;
        }

        if (At(position) == '0')
        {
            position++;
            if (At(position) is >= '0' and <= '9')
            {
                throw Error(position, $"Invalid number, unexpected digit after 0: {Show(position)}.");
            }
        }
        else
        {
            position = SkipDigits(position);
        }

        if (At(position) == '.')
        {
            isFloat = true;
            position = SkipDigits(position + 1);
        }

        if (At(position) is 'E' or 'e')
        {
            isFloat = true;
            position++;
            if (At(position) is '+' or '-')
            {
                position++;
            }

            position = SkipDigits(position);
        }

        if (At(position) is var next && next >= 0 && (next == '.' || IsNameStart(next)))
        {
            throw Error(position, $"Invalid number, expected digit but got: {Show(position)}.");
        }

        Kind = isFloat ? TokenKind.Float : TokenKind.Int;
        End = position;
    }

    private readonly int SkipDigits(int position)
    {
        if (At(position) is not (>= '0' and <= '9'))
        {
            throw Error(position, $"Invalid number, expected digit but got: {Show(position)}.");
        }

        while (At(position) is >= '0' and <= '9')
        {
            position++;
        }

        return position;
    }

    private readonly SyntaxException UnexpectedCharacter(int position)
    {
        if (_text[position] == '\'')
        {
            return Error(position, "Unexpected single quote character ('), did you mean to use a double quote (\")?");
        }

        CodePoint(position, out var code);
        return Error(position, $"{(Rune.IsValid(code) ? "Unexpected" : "Invalid")} character: {Show(position)}.");
    }

    /// <summary>A character as syntax errors show it.</summary>
    private readonly string Show(int position)
    {
        if (position >= _text.Length)
        {
            return TokenKind.EndOfFile.Describe();
        }

        CodePoint(position, out var code);
        return code switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7E => $"\"{(char)code}\"",
            _ => $"U+{code:X4}",
        };
    }

    /// <summary>
    /// Reads a code point and its length. Lone surrogates, which UTF-8 forbids but JSON lets through, are recognised,
    /// so that the error can name them; any other malformed byte counts as a surrogate too.
    /// </summary>
    private readonly int CodePoint(int position, out int code)
    {
        if (Rune.DecodeFromUtf8(_text[position..], out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            code = rune.Value;
            return length;
        }

        if (
            _text[position] == 0xED
            && At(position + 1) is >= 0xA0 and <= 0xBF
            && At(position + 2) is >= 0x80 and <= 0xBF
        )
        {
            code = 0xD000 | ((_text[position + 1] & 0x3F) << 6) | (_text[position + 2] & 0x3F);
            return 3;
        }

        code = 0xDC00 | _text[position];
        return 1;
    }

    private readonly SyntaxException Error(int position, string description) => new(source, position, description);
}
