using System.Globalization;
using System.Text;
using System.Text.Json;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Scalars;

/// <summary>Shows a value in an error message, in the form that clients know from other GraphQL servers.</summary>
public static class Inspection
{
    private const int MaxItems = 10;
    private const int MaxDepth = 2;

    // Messages repeat what a stranger sent; they must not grow with it.
    private const int MaxLength = 1000;

    /// <summary>Shows a value.</summary>
    /// <param name="value">JSON, or what a resolver returned.</param>
    public static string Of(object? value) =>
        value switch
        {
            null => "null",
            JsonElement json => Of(json),
            string text => Quote(text),
            bool boolean => boolean ? "true" : "false",
            double or float => JavaScriptNumber.Format(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? string.Empty,
        };

    /// <summary>Shows a JSON value.</summary>
    /// <param name="value">The value.</param>
    public static string Of(JsonElement value)
    {
        var text = new StringBuilder();
        Append(text, value, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(text, value, depth);
                break;
            case JsonValueKind.Array:
                AppendArray(text, value, depth);
                break;
            case JsonValueKind.String:
                text.Append(Quote(value.GetString()!));
                break;
            case JsonValueKind.Number when value.TryGetDouble(out var number):
                text.Append(JavaScriptNumber.Format(number));
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    /// <summary>Shows a literal of a document.</summary>
    /// <param name="literal">The literal.</param>
    public static string Of(ValueNode literal) => Shorten(Printer.Print(literal));

    // As JSON.stringify has it: .NET's encoders escape more than the control characters, quotes and halves of pairs.
    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        var shown = Shorten(text);
        for (var i = 0; i < shown.Length; i++)
        {
            var isPair = char.IsHighSurrogate(shown[i]) && i + 1 < shown.Length && char.IsLowSurrogate(shown[i + 1]);
            _ = shown[i] switch
            {
                '"' or '\\' => quoted.Append('\\').Append(shown[i]),
                '\b' => quoted.Append("\\b"),
                '\f' => quoted.Append("\\f"),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when isPair => quoted.Append(shown[i]).Append(shown[++i]),
                < ' ' or (>= '\ud800' and <= '\udfff') => quoted.Append(
                    CultureInfo.InvariantCulture,
                    $"\\u{(int)shown[i]:x4}"
                ),
                _ => quoted.Append(shown[i]),
            };
        }

        return quoted.Append('"').ToString();
    }

    private static string Shorten(string text) => text.Length > MaxLength ? text[..MaxLength] + "..." : text;

    private static void AppendObject(StringBuilder text, JsonElement value, int depth)
    {
        var properties = value.EnumerateObject().ToList();
        if (properties.Count == 0)
        {
            text.Append("{}");
            return;
        }

        if (depth >= MaxDepth)
        {
            text.Append("[Object]");
            return;
        }

        text.Append("{ ");
        for (var i = 0; i < properties.Count; i++)
        {
            if (text.Length > MaxLength)
            {
                text.Append(", ...");
                break;
            }

            text.Append(i == 0 ? string.Empty : ", ").Append(properties[i].Name).Append(": ");
            Append(text, properties[i].Value, depth + 1);
        }

        text.Append(" }");
    }

    private static void AppendArray(StringBuilder text, JsonElement value, int depth)
    {
        var length = value.GetArrayLength();
        if (length == 0)
        {
            text.Append("[]");
            return;
        }

        if (depth >= MaxDepth)
        {
            text.Append("[Array]");
            return;
        }

        text.Append('[');
        var shown = Math.Min(length, MaxItems);
        for (var i = 0; i < shown; i++)
        {
            text.Append(i == 0 ? string.Empty : ", ");
            Append(text, value[i], depth + 1);
        }

        var hidden = length - shown;
        text.Append(
            hidden switch
            {
                0 => "]",
                1 => ", ... 1 more item]",
                _ => $", ... {hidden} more items]",
            }
        );
    }
}
