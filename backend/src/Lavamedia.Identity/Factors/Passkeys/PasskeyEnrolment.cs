namespace Lavamedia.Identity.Factors.Passkeys;

/// <summary>What a browser needs to make a passkey.</summary>
/// <param name="Transaction">Goes with the passkey that is made of it.</param>
/// <param name="Options">JSON for `PublicKeyCredential.parseCreationOptionsFromJSON`.</param>
public sealed record PasskeyEnrolment(string Transaction, string Options);
