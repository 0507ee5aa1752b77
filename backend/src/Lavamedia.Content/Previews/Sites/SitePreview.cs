using Lavamedia.Content.Scheduling;

namespace Lavamedia.Content.Previews.Sites;

/// <summary>The instant at which a request sees the site, and what happens until then.</summary>
public sealed class SitePreview
{
    /// <summary>What the clock shows at that instant.</summary>
    public required DateTime At { get; init; }

    /// <summary>Where the clock hangs, by its name in the IANA database.</summary>
    public string TimeZone { get; init; } = WallClock.DefaultTimeZone;

    /// <summary>When the preview ends.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>What is set for a time until then, in its order; the first hundred of it.</summary>
    public required IReadOnlyList<SitePreviewChange> Changes { get; init; }

    /// <summary>How much is set for a time until then.</summary>
    public required int ChangeCount { get; init; }
}
