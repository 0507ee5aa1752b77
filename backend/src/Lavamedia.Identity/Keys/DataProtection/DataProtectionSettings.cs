namespace Lavamedia.Identity.Keys.DataProtection;

/// <summary>What protects the key ring; bound to the configuration section <c>Lavamedia</c>.</summary>
public sealed class DataProtectionSettings
{
    /// <summary>The secret under which the keys of the ring are stored: 32 random characters or more.</summary>
    public string DataProtectionKey { get; set; } = string.Empty;

    /// <summary>The secret of before, while keys that were stored under it are still read.</summary>
    public string? PreviousDataProtectionKey { get; set; }
}
