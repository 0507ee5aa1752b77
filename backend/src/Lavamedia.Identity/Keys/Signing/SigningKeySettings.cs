namespace Lavamedia.Identity.Keys.Signing;

/// <summary>How signing keys rotate; bound to the configuration section <c>Lavamedia:SigningKeys</c>.</summary>
public sealed class SigningKeySettings
{
    /// <summary>How long a key signs before its successor does.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromDays(90);

    /// <summary>How long a key is published before it signs, so that whoever checks tokens has heard of it.</summary>
    public TimeSpan PublishedAhead { get; set; } = TimeSpan.FromDays(2);

    /// <summary>How long a key stays published after it signed last: longer than any token lives.</summary>
    public TimeSpan KeptAfterwards { get; set; } = TimeSpan.FromDays(2);

    /// <summary>How long an instance goes on with the keys that it knows before it looks again.</summary>
    public TimeSpan Staleness { get; set; } = TimeSpan.FromMinutes(1);
}
