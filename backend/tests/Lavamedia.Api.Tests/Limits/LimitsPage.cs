using System.Globalization;
using System.Text.RegularExpressions;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Limits;

/// <summary>The rows of <c>docs/limits.md</c>: what operators read is what the tests hold the product to (E-5).</summary>
internal static partial class LimitsPage
{
    private const double Kilobyte = 1024;

    /// <summary>What a unit multiplies: bytes, or seconds.</summary>
    private static readonly Dictionary<string, double> Units = new(StringComparer.Ordinal)
    {
        [""] = 1,
        ["KB"] = Kilobyte,
        ["MB"] = Kilobyte * Kilobyte,
        ["GB"] = Kilobyte * Kilobyte * Kilobyte,
        ["ms"] = 0.001,
        ["s"] = 1,
        ["min"] = 60,
        ["h"] = 3600,
        ["days"] = 86_400,
    };

    /// <summary>The settings with their values; times in seconds, sizes in bytes.</summary>
    public static IReadOnlyDictionary<string, double> Rows { get; } =
        Row()
            .Matches(File.ReadAllText(Repository.PathOf("docs/limits.md")))
            .ToDictionary(row => row.Groups["setting"].Value, ValueOf);

    private static double ValueOf(Match row) =>
        double.Parse(row.Groups["number"].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture)
        * Units[row.Groups["unit"].Value];

    [GeneratedRegex(
        @"^\|[^|]+\| (?<number>[\d,.]+) ?(?<unit>[A-Za-z]*) \| `(?<setting>\w+\.\w+)` \|\s*$",
        RegexOptions.Multiline
    )]
    private static partial Regex Row();
}
