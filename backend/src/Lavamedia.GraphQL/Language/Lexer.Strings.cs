using System.Text;

namespace Lavamedia.GraphQL.Language;

/// <summary>Strings and block strings (spec section 2.9.4).</summary>
internal ref partial struct Lexer
{
    private void ReadString(int start)
    {
        var position = start + 1;
        var chunk = position;
        var hasEscapes = false;
        while (position < _text.Length)
        {
            var code = _text[position];
            if (code == '"')
            {
                Text = Finish(hasEscapes, chunk, position);
                Kind = TokenKind.String;
                End = position + 1;
                return;
            }

            if (code == '\\')
            {
                Begin(ref hasEscapes).Append(Decode(chunk, position));
                position = ReadEscape(position);
                chunk = position;
            }
            else if (code is (byte)'\n' or (byte)'\r')
            {
                break;
            }
            else
            {
                position = SkipStringCharacter(position);
            }
        }

        throw Error(position, "Unterminated string.");
    }

    private void ReadBlockString(int start)
    {
        var position = start + 3;
        var chunk = position;
        var hasEscapes = false;
        var lines = new List<string>();
        while (position < _text.Length)
        {
            var code = _text[position];
            if (code == '"' && At(position + 1) == '"' && At(position + 2) == '"')
            {
                lines.Add(Finish(hasEscapes, chunk, position));
                Text = BlockString.Dedent(lines);
                Kind = TokenKind.BlockString;
                End = position + 3;
                return;
            }

            if (code == '\\' && At(position + 1) == '"' && At(position + 2) == '"' && At(position + 3) == '"')
            {
                Begin(ref hasEscapes).Append(Decode(chunk, position));
                chunk = position + 1;
                position += 4;
            }
            else if (code is (byte)'\n' or (byte)'\r')
            {
                lines.Add(Finish(hasEscapes, chunk, position));
                hasEscapes = false;
                position += code == '\r' && At(position + 1) == '\n' ? 2 : 1;
                chunk = position;
            }
            else
            {
                position = SkipStringCharacter(position);
            }
        }

        throw Error(position, "Unterminated string.");
    }

    private readonly int SkipStringCharacter(int position)
    {
        if (_text[position] < 0x80)
        {
            return position + 1;
        }

        var length = CodePoint(position, out var code);
        return Rune.IsValid(code)
            ? position + length
            : throw Error(position, $"Invalid character within String: {Show(position)}.");
    }

    private StringBuilder Begin(ref bool hasEscapes)
    {
        _builder ??= new StringBuilder();
        if (!hasEscapes)
        {
            hasEscapes = true;
            _builder.Clear();
        }

        return _builder;
    }

    private readonly string Finish(bool hasEscapes, int chunk, int position) =>
        hasEscapes ? _builder!.Append(Decode(chunk, position)).ToString() : Decode(chunk, position);

    private readonly string Decode(int start, int end) => Encoding.UTF8.GetString(_text[start..end]);

    /// <summary>Appends what an escape sequence stands for; the position after it.</summary>
    private readonly int ReadEscape(int position)
    {
        if (At(position + 1) == 'u')
        {
            return At(position + 2) == '{' ? ReadVariableWidthEscape(position) : ReadFixedWidthEscape(position);
        }

        var character = At(position + 1) switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw Error(position, $"Invalid character escape sequence: \"{Slice(position, 2)}\"."),
        };
        _builder!.Append(character);
        return position + 2;
    }

    private readonly int ReadVariableWidthEscape(int position)
    {
        var point = 0;
        var size = 3;
        while (size < 12)
        {
            var code = At(position + size++);
            if (code == '}')
            {
                if (size < 5 || !Rune.IsValid(point))
                {
                    break;
                }

                _builder!.Append(new Rune(point).ToString());
                return position + size;
            }

            point = (point << 4) | HexDigit(code);
            if (point < 0)
            {
                break;
            }
        }

        throw InvalidUnicodeEscape(position, size);
    }

    private readonly int ReadFixedWidthEscape(int position)
    {
        var code = ReadHex16(position + 2);
        if (Rune.IsValid(code))
        {
            _builder!.Append((char)code);
            return position + 6;
        }

        if (
            code is >= 0xD800 and <= 0xDBFF
            && At(position + 6) == '\\'
            && At(position + 7) == 'u'
            && ReadHex16(position + 8) is >= 0xDC00 and <= 0xDFFF and var trailing
        )
        {
            _builder!.Append((char)code).Append((char)trailing);
            return position + 12;
        }

        throw InvalidUnicodeEscape(position, 6);
    }

    private readonly int ReadHex16(int position) =>
        (HexDigit(At(position)) << 12)
        | (HexDigit(At(position + 1)) << 8)
        | (HexDigit(At(position + 2)) << 4)
        | HexDigit(At(position + 3));

    private static int HexDigit(int code) =>
        code switch
        {
            >= '0' and <= '9' => code - '0',
            >= 'A' and <= 'F' => code - 'A' + 10,
            >= 'a' and <= 'f' => code - 'a' + 10,
            _ => -1,
        };

    private readonly SyntaxException InvalidUnicodeEscape(int position, int size) =>
        Error(position, $"Invalid Unicode escape sequence: \"{Slice(position, size)}\".");

    /// <summary>A number of UTF-16 code units from a position on, as far as there are any.</summary>
    private readonly string Slice(int position, int units)
    {
        var text = Decode(position, Math.Min(position + (units * 3), _text.Length));
        return text[..Math.Min(units, text.Length)];
    }
}
