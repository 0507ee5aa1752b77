using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Keys.DataProtection;

/// <summary>Encrypts the keys of the ring under the configured secret: AES-256-GCM, the key derived by HKDF.</summary>
internal sealed class ConfiguredSecret(IOptions<DataProtectionSettings> options)
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>The content with nonce and tag before it, and the name of the secret that it was encrypted under.</summary>
    public (string SecretName, byte[] Encrypted) Encrypt(byte[] content)
    {
        var secret = options.Value.DataProtectionKey;
        if (secret.Length == 0)
        {
            throw new InvalidOperationException(
                "Lavamedia:DataProtectionKey is missing: no key may be stored unencrypted."
            );
        }

        var encrypted = new byte[NonceLength + TagLength + content.Length];
        RandomNumberGenerator.Fill(encrypted.AsSpan(0, NonceLength));
        using var cipher = new AesGcm(KeyOf(secret), TagLength);
        cipher.Encrypt(
            encrypted.AsSpan(0, NonceLength),
            content,
            encrypted.AsSpan(NonceLength + TagLength),
            encrypted.AsSpan(NonceLength, TagLength)
        );
        return (NameOf(secret), encrypted);
    }

    /// <exception cref="CryptographicException">It was encrypted under another secret, or changed since.</exception>
    public byte[] Decrypt(string secretName, byte[] encrypted)
    {
        var secret =
            new[] { options.Value.DataProtectionKey, options.Value.PreviousDataProtectionKey }.FirstOrDefault(secret =>
                !string.IsNullOrEmpty(secret) && NameOf(secret) == secretName
            )
            ?? throw new CryptographicException(
                "The key ring was encrypted under another Lavamedia:DataProtectionKey. Restore that secret, or name it in "
                    + "Lavamedia:PreviousDataProtectionKey."
            );
        var content = new byte[encrypted.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(KeyOf(secret), TagLength);
        cipher.Decrypt(
            encrypted.AsSpan(0, NonceLength),
            encrypted.AsSpan(NonceLength + TagLength),
            encrypted.AsSpan(NonceLength, TagLength),
            content
        );
        return content;
    }

    private static byte[] KeyOf(string secret) => Derive(secret, "data protection", length: 32);

    private static string NameOf(string secret) => Convert.ToHexStringLower(Derive(secret, "name", length: 8));

    private static byte[] Derive(string secret, string purpose, int length) =>
        HKDF.DeriveKey(
            HashAlgorithmName.SHA256,
            Encoding.UTF8.GetBytes(secret),
            length,
            info: Encoding.UTF8.GetBytes($"lavamedia {purpose}")
        );
}
