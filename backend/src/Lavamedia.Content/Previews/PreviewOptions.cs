namespace Lavamedia.Content.Previews;

/// <summary>Where previews are seen; the section <c>Lavamedia</c> of the configuration.</summary>
public sealed class PreviewOptions
{
    /// <summary>The address of the portal.</summary>
    public string PortalUrl { get; set; } = "http://localhost:3000";
}
