namespace Lavamedia.Identity.Federation.SigningIn;

/// <summary>A proven identity of a provider that no account here has yet, kept in the browser until its owner has signed in here.</summary>
/// <param name="ProviderId">The key of the provider.</param>
/// <param name="Issuer">The provider's name for itself.</param>
/// <param name="Subject">The provider's name for the person.</param>
/// <param name="ReturnUrl">Where the person wanted to go; checked.</param>
internal sealed record PendingLink(Guid ProviderId, string Issuer, string Subject, string ReturnUrl);
