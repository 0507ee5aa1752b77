using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Lavamedia.Identity.Factors.Authenticators;

/// <summary>Encrypts what authenticator apps share with us; whoever reads the database reads no secret.</summary>
internal sealed class AuthenticatorSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Lavamedia.Identity.Authenticator");

    public static byte[] Create() => RandomNumberGenerator.GetBytes(TimeCodes.SecretLength);

    public string Protect(byte[] secret) => protector.Protect(Convert.ToBase64String(secret));

    public byte[] Unprotect(string protectedSecret) => Convert.FromBase64String(protector.Unprotect(protectedSecret));
}
