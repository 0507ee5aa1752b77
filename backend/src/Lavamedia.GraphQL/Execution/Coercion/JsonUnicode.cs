using System.Runtime.InteropServices;
using System.Text.Json;

namespace Lavamedia.GraphQL.Execution.Coercion;

/// <summary>
/// Finds text that is no Unicode: JSON can escape half a surrogate pair, which .NET refuses only when the text is read.
/// </summary>
internal static class JsonUnicode
{
    /// <summary>Whether all names and strings of a value can be read.</summary>
    public static bool IsValid(JsonElement value)
    {
        var text = JsonMarshal.GetRawUtf8Value(value);
        if (text.IndexOf("\\ud"u8) < 0 && text.IndexOf("\\uD"u8) < 0)
        {
            return true;
        }

        try
        {
            Read(value);
            return true;
        }
        catch (InvalidOperationException)
        {
            // The only way in which System.Text.Json tells of half a surrogate pair.
            return false;
        }
    }

    private static void Read(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                value.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Read(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in value.EnumerateObject())
                {
                    _ = member.Name;
                    Read(member.Value);
                }

                break;
        }
    }
}
