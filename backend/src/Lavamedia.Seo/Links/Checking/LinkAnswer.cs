namespace Lavamedia.Seo.Links.Checking;

/// <summary>What another site says of an address.</summary>
/// <param name="Status">What readers meet.</param>
/// <param name="Problem">Why they do not arrive.</param>
/// <param name="HttpStatus">The status of the answer.</param>
/// <param name="MovedTo">Where what was there has moved for good.</param>
public sealed record LinkAnswer(
    SeoLinkStatus Status,
    SeoLinkProblem? Problem = null,
    int? HttpStatus = null,
    string? MovedTo = null
)
{
    /// <summary>Nobody arrives, for sure.</summary>
    public static LinkAnswer Broken(SeoLinkProblem problem, int? status = null) =>
        new(SeoLinkStatus.Broken, problem, status);

    /// <summary>It cannot be told.</summary>
    public static LinkAnswer Unreachable(SeoLinkProblem problem, int? status = null) =>
        new(SeoLinkStatus.Unreachable, problem, status);
}
