using System.Globalization;

namespace Lavamedia.GraphQL.Types.Scalars;

/// <summary>Formats numbers as JavaScript does, because clients compare our texts with graphql-js's.</summary>
internal static class JavaScriptNumber
{
    public static string Format(double number)
    {
        if (double.IsNaN(number) || double.IsInfinity(number) || number == 0)
        {
            return double.IsNaN(number) ? "NaN"
                : number > 0 ? "Infinity"
                : number < 0 ? "-Infinity"
                : "0";
        }

        var magnitude = Math.Abs(number);
        if (magnitude is >= 1e-6 and < 1e21)
        {
            return
                number.ToString("0.####################################", CultureInfo.InvariantCulture) is var plain
                && double.Parse(plain, CultureInfo.InvariantCulture) == number
                ? plain
                : ((decimal)number).ToString(CultureInfo.InvariantCulture);
        }

        // .NET writes 1E+21 where JavaScript writes 1e+21, and 1E-07 where JavaScript writes 1e-7.
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        var exponentAt = text.IndexOf('E', StringComparison.Ordinal);
        if (exponentAt < 0)
        {
            return text;
        }

        var exponent = int.Parse(
            text.AsSpan(exponentAt + 1),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture
        );
        return $"{text[..exponentAt]}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent)}";
    }
}
