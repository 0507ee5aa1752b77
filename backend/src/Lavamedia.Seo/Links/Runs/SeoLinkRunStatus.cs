namespace Lavamedia.Seo.Links.Runs;

/// <summary>How far a check is.</summary>
public enum SeoLinkRunStatus
{
    /// <summary>Waiting or under way.</summary>
    Running,

    /// <summary>Every link was looked at.</summary>
    Done,

    /// <summary>Somebody stopped it.</summary>
    Cancelled,
}
