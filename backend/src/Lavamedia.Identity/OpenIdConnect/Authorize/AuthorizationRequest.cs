using Lavamedia.Identity.OpenIdConnect.Clients;

namespace Lavamedia.Identity.OpenIdConnect.Authorize;

/// <summary>A checked request for an authorization code.</summary>
internal sealed record AuthorizationRequest
{
    public required Client Client { get; init; }
    public required string RedirectUri { get; init; }
    public required string CodeChallenge { get; init; }
    public required IReadOnlyList<string> Scopes { get; init; }
    public string? State { get; init; }
    public string? Nonce { get; init; }
    public string? LoginHint { get; init; }
    public int? MaximumAge { get; init; }
    public IReadOnlyList<string> Prompts { get; init; } = [];

    /// <summary>The session, or "none", that was there before the person was sent to sign in anew.</summary>
    public string? PreviousSession { get; init; }

    /// <summary>The parameters as they came, to come back with.</summary>
    public required string Query { get; init; }

    public bool IsSilent => Prompts.Contains("none");

    /// <summary>Whether a session is good enough for what the client asks of the sign-in.</summary>
    public bool IsServedBy(BrowserSession session)
    {
        var isNew = PreviousSession is not null && PreviousSession != session.Id.ToString();
        var mustBeNew =
            Prompts.Contains("login")
            || Prompts.Contains("select_account")
            || (MaximumAge is { } seconds && session.AgeSeconds > seconds);
        return !mustBeNew || isNew;
    }
}
