using System.Globalization;
using System.Text.Json;

namespace Lavamedia.GraphQL.Types.Scalars;

/// <summary>Reads the number that a resolver returned, whatever its CLR type; booleans count as 0 and 1.</summary>
internal static class OutputNumber
{
    public static bool TryRead(object value, out double number)
    {
        switch (value)
        {
            case JsonElement { ValueKind: JsonValueKind.Number } json:
                return json.TryGetDouble(out number);
            case JsonElement { ValueKind: JsonValueKind.True } or true:
                number = 1;
                return true;
            case JsonElement { ValueKind: JsonValueKind.False } or false:
                number = 0;
                return true;
            case sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal:
                number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                return true;
            default:
                number = 0;
                return false;
        }
    }
}
