namespace Lavamedia.Notifications.Portal;

/// <summary>Where the portal is and how it knows us; bound to the configuration section <c>Lavamedia</c>.</summary>
public sealed class PortalOptions
{
    /// <summary>The address of the portal.</summary>
    public string PortalUrl { get; set; } = "http://localhost:3000";

    /// <summary>What the portal expects as bearer token.</summary>
    public string RevalidationSecret { get; set; } = string.Empty;
}
