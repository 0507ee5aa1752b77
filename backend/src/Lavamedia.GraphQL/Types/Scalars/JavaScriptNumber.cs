using System.Globalization;

namespace Lavamedia.GraphQL.Types.Scalars;

/// <summary>Formats numbers as JavaScript does, because clients compare our texts with graphql-js's.</summary>
internal static class JavaScriptNumber
{
    // Where ECMAScript changes to scientific notation: 1e21 and 1e-7 are its first numbers to have an exponent.
    private const int MaxPlainExponent = 20;
    private const int MinPlainExponent = -7;

    public static string Format(double number)
    {
        if (double.IsNaN(number) || double.IsInfinity(number) || number == 0)
        {
            return double.IsNaN(number) ? "NaN"
                : number > 0 ? "Infinity"
                : number < 0 ? "-Infinity"
                : "0";
        }

        // Both languages write the shortest digits that make the same number again; only the layout differs.
        var shortest = Math.Abs(number).ToString("R", CultureInfo.InvariantCulture);
        return string.Concat(number < 0 ? "-" : "", Lay(DigitsOf(shortest), ExponentOf(shortest)));
    }

    private static string DigitsOf(string shortest)
    {
        var end = shortest.IndexOf('E', StringComparison.Ordinal);
        return (end < 0 ? shortest : shortest[..end]).Replace(".", "", StringComparison.Ordinal).Trim('0');
    }

    /// <summary>The power of ten of the first digit that is not zero.</summary>
    private static int ExponentOf(string shortest)
    {
        var exponentAt = shortest.IndexOf('E', StringComparison.Ordinal);
        if (exponentAt >= 0)
        {
            return int.Parse(
                shortest.AsSpan(exponentAt + 1),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture
            );
        }

        var point = shortest.IndexOf('.', StringComparison.Ordinal);
        var first = shortest.AsSpan().IndexOfAnyExcept('0', '.');
        return (point < 0 ? shortest.Length : point) - first - (point >= 0 && first > point ? 0 : 1);
    }

    private static string Lay(string digits, int exponent)
    {
        if (exponent is > MaxPlainExponent or < MinPlainExponent + 1)
        {
            var fraction = digits.Length > 1 ? $".{digits[1..]}" : "";
            return $"{digits[0]}{fraction}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent)}";
        }

        if (exponent < 0)
        {
            return $"0.{new string('0', -exponent - 1)}{digits}";
        }

        return digits.Length > exponent + 1
            ? $"{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}"
            : digits.PadRight(exponent + 1, '0');
    }
}
