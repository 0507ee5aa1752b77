namespace Lavamedia.Seo.Links;

/// <summary>Why readers of a link do not arrive.</summary>
public enum SeoLinkProblem
{
    /// <summary>Nothing stands at the address.</summary>
    NotFound,

    /// <summary>What stood there was withdrawn for good.</summary>
    Gone,

    /// <summary>There is no such site.</summary>
    UnknownHost,

    /// <summary>The site did not answer in time, or not at all.</summary>
    NoAnswer,

    /// <summary>The site answered with an error of its own.</summary>
    ServerError,

    /// <summary>The site does not answer programs, or not so many questions.</summary>
    NotForPrograms,

    /// <summary>The site leads on and on.</summary>
    TooManyRedirects,

    /// <summary>The address is none that this server asks: not encrypted, or not public.</summary>
    NotAsked,
}
