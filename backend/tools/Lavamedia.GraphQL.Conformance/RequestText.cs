using System.Globalization;
using System.Text;
using System.Text.Json;
using Lavamedia.GraphQL.Language;

namespace Lavamedia.GraphQL.Conformance;

/// <summary>Takes documents out of requests as they are, even where JSON carries what is not Unicode.</summary>
internal static class RequestText
{
    /// <summary>A member of the request as a source; an absent member is an empty one.</summary>
    public static SourceText Source(JsonElement request, string member) =>
        request.TryGetProperty(member, out var value) && value.ValueKind is JsonValueKind.String
            ? new SourceText(Decode(value))
            : SourceText.Empty;

    private static byte[] Decode(JsonElement value)
    {
        var raw = value.GetRawText();
        return raw.Contains("\\ud", StringComparison.OrdinalIgnoreCase)
            ? DecodeWithSurrogates(raw.AsSpan(1, raw.Length - 2))
            : Encoding.UTF8.GetBytes(value.GetString()!);
    }

    /// <summary>
    /// Keeps lone surrogates as three bytes each: the lexer must see and refuse them, while .NET's JSON reader would
    /// refuse the whole request.
    /// </summary>
    private static byte[] DecodeWithSurrogates(ReadOnlySpan<char> raw)
    {
        var units = new List<char>(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                units.Add(raw[i]);
                continue;
            }

            i++;
            units.Add(
                raw[i] switch
                {
                    'b' => '\b',
                    'f' => '\f',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'u' => (char)int.Parse(raw.Slice(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                    var other => other,
                }
            );
            i += raw[i] == 'u' ? 4 : 0;
        }

        var bytes = new List<byte>(units.Count);
        Span<byte> utf8 = stackalloc byte[4];
        for (var i = 0; i < units.Count; i++)
        {
            if (char.IsHighSurrogate(units[i]) && i + 1 < units.Count && char.IsLowSurrogate(units[i + 1]))
            {
                var length = new Rune(units[i], units[++i]).EncodeToUtf8(utf8);
                bytes.AddRange(utf8[..length]);
            }
            else if (Rune.TryCreate(units[i], out var rune))
            {
                bytes.AddRange(utf8[..rune.EncodeToUtf8(utf8)]);
            }
            else
            {
                bytes.Add((byte)(0xE0 | (units[i] >> 12)));
                bytes.Add((byte)(0x80 | ((units[i] >> 6) & 0x3F)));
                bytes.Add((byte)(0x80 | (units[i] & 0x3F)));
            }
        }

        return [.. bytes];
    }
}
