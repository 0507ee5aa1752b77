namespace Lavamedia.Content.Releases;

/// <summary>Where a release stands.</summary>
public enum ReleaseStatus
{
    /// <summary>It is being put together.</summary>
    Open,

    /// <summary>It goes out at its time.</summary>
    Scheduled,

    /// <summary>It went out, all of it.</summary>
    Published,

    /// <summary>Its time came, and something stood against it: nothing went out.</summary>
    Failed,
}
