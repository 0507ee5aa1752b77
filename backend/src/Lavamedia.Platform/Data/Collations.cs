namespace Lavamedia.Platform.Data;

/// <summary>How texts that people read are sorted; everything else sorts by its bytes.</summary>
public static class Collations
{
    /// <summary>
    /// Unicode's own order, which suits French and English alike: É stands with E. It is deterministic, so different texts
    /// are never equal and cursors stay exact.
    /// </summary>
    public const string Reading = "und-x-icu";
}
