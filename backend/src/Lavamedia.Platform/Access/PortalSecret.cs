using System.Security.Cryptography;
using System.Text;

namespace Lavamedia.Platform.Access;

/// <summary>How the portal shows that it is the portal when it tells what readers did: what it and the API know, and nobody else.</summary>
public static class PortalSecret
{
    /// <summary>The header that carries it.</summary>
    public const string Header = "Lavamedia-Portal-Secret";

    /// <summary>Whether what was given is the secret. Compares digests, which have one length, so that the time tells nothing about it.</summary>
    /// <param name="given">What the caller sent.</param>
    /// <param name="secret">The secret; without one nobody is the portal.</param>
    public static bool IsKnown(string? given, string secret) =>
        secret.Length > 0
        && given is not null
        && CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(given)),
            SHA256.HashData(Encoding.UTF8.GetBytes(secret))
        );
}
