using System.Collections;
using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lavamedia.GraphQL.EntityFramework.Planning;
using Lavamedia.GraphQL.Execution.Coercion;

namespace Lavamedia.GraphQL.EntityFramework.Shapes;

/// <summary>
/// What cursors of one list belong to (Z-9): the field, everything that its arguments ask but the page, what the viewer may see, and
/// who he is. Told in words that every instance of the application gives alike.
/// </summary>
internal static class CursorBinding
{
    private static readonly string[] PageArguments = ["first", "after", "last", "before"];

    public static byte[] Of(
        EntityLevel level,
        ArgumentValues arguments,
        IReadOnlyList<bool> flags,
        ClaimsPrincipal viewer
    )
    {
        var words = new StringBuilder();
        words.Append(level.Selection.Field).Append('|').Append(level.Binding.DefaultOrder).Append('|');
        foreach (var flag in flags)
        {
            words.Append(flag ? '1' : '0');
        }

        Write(Subject(viewer), words);
        foreach (var definition in arguments.Definitions)
        {
            if (!PageArguments.Contains(definition.Name))
            {
                WriteMember(definition.Name, arguments[definition.Ordinal], words);
            }
        }

        return SHA256.HashData(Encoding.UTF8.GetBytes(words.ToString()));
    }

    private static string? Subject(ClaimsPrincipal viewer) =>
        viewer.Identity is { IsAuthenticated: true }
            ? (viewer.FindFirst("sub") ?? viewer.FindFirst(ClaimTypes.NameIdentifier))?.Value
            : null;

    /// <summary>What is absent or null asks for nothing.</summary>
    private static void WriteMember(string name, object? value, StringBuilder words)
    {
        if (value is not null)
        {
            words.Append(name).Append('=');
            Write(value, words);
        }
    }

    private static void Write(object? value, StringBuilder words)
    {
        switch (value)
        {
            case ArgumentValues members:
                words.Append('{');
                foreach (var definition in members.Definitions)
                {
                    if (members.Has(definition.Ordinal))
                    {
                        words.Append(definition.Name).Append('=');
                        Write(members[definition.Ordinal], words);
                    }
                }

                words.Append('}');
                break;
            case IEnumerable items and not string:
                words.Append('[');
                foreach (var item in items)
                {
                    Write(item, words);
                }

                words.Append(']');
                break;
            default:
                // The length keeps a text from looking like two.
                var text = Text(value);
                words.Append(text?.Length ?? -1).Append(':').Append(text).Append(';');
                break;
        }
    }

    private static string? Text(object? value) =>
        value switch
        {
            DateTimeOffset moment => moment.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            JsonElement json => json.GetRawText(),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value?.ToString(),
        };
}
