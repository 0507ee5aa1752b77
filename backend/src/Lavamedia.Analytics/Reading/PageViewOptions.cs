namespace Lavamedia.Analytics.Reading;

/// <summary>How the portal proves who it is; bound to the configuration section <c>Lavamedia</c>.</summary>
public sealed class PageViewOptions
{
    /// <summary>What the portal and the API both know, and nobody else.</summary>
    public string RevalidationSecret { get; set; } = string.Empty;
}
