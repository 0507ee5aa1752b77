namespace Lavamedia.Identity.Federation.Protocol;

/// <summary>The provider does not answer, or not as an OpenID Connect provider does. Passwords go on working.</summary>
/// <param name="reason">What did not work, for those who set the provider up.</param>
/// <param name="cause">What failed below.</param>
public sealed class ProviderUnavailableException(string reason, Exception? cause = null) : Exception(reason, cause);
