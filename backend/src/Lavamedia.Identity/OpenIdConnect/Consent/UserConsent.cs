namespace Lavamedia.Identity.OpenIdConnect.Consent;

/// <summary>An application that a person lets act for it, and what it may do.</summary>
/// <param name="ApplicationId">The key of the application.</param>
/// <param name="ApplicationName">What it is called.</param>
/// <param name="Scopes">What was agreed to.</param>
/// <param name="GrantedAt">When the person last agreed.</param>
internal sealed record UserConsent(
    Guid ApplicationId,
    string ApplicationName,
    IReadOnlyList<string> Scopes,
    DateTimeOffset GrantedAt
);
