namespace Lavamedia.Identity.Factors.Authenticators;

/// <summary>What an authenticator app needs to know, shown this once.</summary>
/// <param name="Transaction">Goes with the code that proves that the app knows it.</param>
/// <param name="Secret">The secret, to type.</param>
/// <param name="Uri">The same as an `otpauth:` address, to show as a picture.</param>
public sealed record AuthenticatorEnrolment(string Transaction, string Secret, string Uri);
