namespace Lavamedia.Content.Redirects;

/// <summary>What whoever comes to an address is told.</summary>
public enum RedirectKind
{
    /// <summary>It has moved for good: links and search engines may forget the former address.</summary>
    Permanent,

    /// <summary>It is elsewhere for now: links and search engines keep the address.</summary>
    Temporary,

    /// <summary>It is gone for good, and nothing took its place (410).</summary>
    Gone,
}
