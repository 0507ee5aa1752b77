using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Lavamedia.Identity.Federation.Providers;

/// <summary>Keeps our secrets at providers unreadable in the database.</summary>
public sealed class ProviderSecrets(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Lavamedia.Identity.ProviderSecrets.v1");

    internal string? Protect(string? secret) => string.IsNullOrEmpty(secret) ? null : protector.Protect(secret);

    /// <exception cref="Protocol.ProviderUnavailableException">The key that it was protected with is gone: the secret must be given anew.</exception>
    internal string? Reveal(IdentityProvider provider)
    {
        try
        {
            return provider.ProtectedSecret is { } secret ? protector.Unprotect(secret) : null;
        }
        catch (CryptographicException exception)
        {
            throw new Protocol.ProviderUnavailableException(
                "The client secret cannot be read with the present keys. Give it anew.",
                exception
            );
        }
    }
}
