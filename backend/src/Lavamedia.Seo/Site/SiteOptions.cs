namespace Lavamedia.Seo.Site;

/// <summary>What search engines know the publication by; the section <c>Lavamedia</c> of the configuration.</summary>
public sealed class SiteOptions
{
    /// <summary>The address of the portal.</summary>
    public string PortalUrl { get; set; } = "http://localhost:3000";

    /// <summary>The name of the publication.</summary>
    public string SiteName { get; set; } = "Lavamedia";

    /// <summary>The public address of a path of the portal.</summary>
    public string AddressOf(string path) => PortalUrl.TrimEnd('/') + path;
}
