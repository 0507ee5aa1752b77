using System.Globalization;
using System.Text;

namespace Lavamedia.GraphQL.Language;

/// <summary>Prints texts as string literals (spec section 2.9.4).</summary>
internal static class StringLiteral
{
    public static string Print(string value)
    {
        var result = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append("\\\\"),
                '\b' => result.Append("\\b"),
                '\t' => result.Append("\\t"),
                '\n' => result.Append("\\n"),
                '\f' => result.Append("\\f"),
                '\r' => result.Append("\\r"),
                < ' ' or (>= '\x7f' and <= '\x9f') => result.Append(
                    CultureInfo.InvariantCulture,
                    $"\\u{(int)character:X4}"
                ),
                _ => result.Append(character),
            };
        }

        return result.Append('"').ToString();
    }
}
