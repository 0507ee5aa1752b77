namespace Lavamedia.Seo.Links.Checking;

/// <summary>How other sites are asked; the section <c>Lavamedia:Links</c> of the configuration.</summary>
public sealed class LinkCheckOptions
{
    /// <summary>The time between two questions to one site.</summary>
    public TimeSpan Pause { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How many sites are asked side by side.</summary>
    public int Sites { get; set; } = 8;

    /// <summary>After so many silences in a row a site is left alone until the next check.</summary>
    public int Patience { get; set; } = 3;

    /// <summary>After so long all links are checked without anybody asking for it; never with zero.</summary>
    public TimeSpan Every { get; set; } = TimeSpan.FromDays(7);
}
