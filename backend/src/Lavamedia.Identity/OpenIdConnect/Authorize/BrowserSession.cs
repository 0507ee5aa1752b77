namespace Lavamedia.Identity.OpenIdConnect.Authorize;

/// <summary>The living session of the person in front of the browser.</summary>
/// <param name="Id">The session.</param>
/// <param name="UserId">The person.</param>
/// <param name="DisplayName">The person's name.</param>
/// <param name="AgeSeconds">Seconds since the sign-in, in database time.</param>
internal sealed record BrowserSession(Guid Id, Guid UserId, string DisplayName, double AgeSeconds);
