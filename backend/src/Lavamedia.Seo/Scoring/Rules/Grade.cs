namespace Lavamedia.Seo.Scoring.Rules;

/// <summary>Turns what was measured into points.</summary>
internal static class Grade
{
    /// <summary>All points within bounds, half of them within wider ones, none beyond.</summary>
    public static SeoFinding Within(
        SeoRuleKind rule,
        int weight,
        double measured,
        (double Minimum, double Maximum) good,
        (double Minimum, double Maximum) fair
    )
    {
        var points =
            measured >= good.Minimum && measured <= good.Maximum ? weight
            : measured >= fair.Minimum && measured <= fair.Maximum ? weight / 2.0
            : 0;
        return new SeoFinding(rule, weight, points, measured, good.Minimum, good.Maximum);
    }

    /// <summary>All points or none.</summary>
    public static SeoFinding When(SeoRuleKind rule, int weight, bool holds, double? measured = null) =>
        new(rule, weight, holds ? weight : 0, measured);
}
