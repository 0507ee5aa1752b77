using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Lavamedia.Identity.Keys.Signing;

/// <summary>An algorithm that tokens are signed with, and how its keys are made and read.</summary>
internal abstract class SigningAlgorithm
{
    /// <summary>ECDSA on P-256: access tokens, and ID tokens of clients that ask for it.</summary>
    public static readonly SigningAlgorithm ES256 = new EllipticCurve();

    /// <summary>RSA: what OpenID Connect asks every provider to offer for ID tokens.</summary>
    public static readonly SigningAlgorithm RS256 = new Rsa();

    public static IReadOnlyList<SigningAlgorithm> All { get; } = [ES256, RS256];

    /// <summary>The name in RFC 7518.</summary>
    public abstract string Name { get; }

    public static SigningAlgorithm Named(string name) => All.Single(algorithm => algorithm.Name == name);

    /// <summary>A new private key, PKCS #8.</summary>
    public abstract byte[] CreateKey();

    /// <summary>The key that a PKCS #8 document holds.</summary>
    public abstract AsymmetricSecurityKey Read(byte[] privateKey);

    /// <summary>What of a key everybody may know.</summary>
    public abstract JsonWebKey Publish(AsymmetricSecurityKey key);

    /// <summary>The name of a key: a hash of what is public of it.</summary>
    protected static string KeyIdOf(AsymmetricAlgorithm key) =>
        Base64UrlEncoder.Encode(SHA256.HashData(key.ExportSubjectPublicKeyInfo())[..12]);

    private sealed class EllipticCurve : SigningAlgorithm
    {
        public override string Name => SecurityAlgorithms.EcdsaSha256;

        public override byte[] CreateKey()
        {
            using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            return key.ExportPkcs8PrivateKey();
        }

        public override AsymmetricSecurityKey Read(byte[] privateKey)
        {
            var key = ECDsa.Create();
            key.ImportPkcs8PrivateKey(privateKey, out _);
            // A factory of its own: the shared one would go on using a key that an earlier instance has disposed of.
            return new ECDsaSecurityKey(key) { KeyId = KeyIdOf(key), CryptoProviderFactory = new() };
        }

        public override JsonWebKey Publish(AsymmetricSecurityKey key)
        {
            var point = ((ECDsaSecurityKey)key).ECDsa.ExportParameters(includePrivateParameters: false).Q;
            return new JsonWebKey
            {
                Kty = JsonWebAlgorithmsKeyTypes.EllipticCurve,
                Crv = JsonWebKeyECTypes.P256,
                X = Base64UrlEncoder.Encode(point.X),
                Y = Base64UrlEncoder.Encode(point.Y),
            };
        }
    }

    private sealed class Rsa : SigningAlgorithm
    {
        public override string Name => SecurityAlgorithms.RsaSha256;

        public override byte[] CreateKey()
        {
            using var key = RSA.Create(2048);
            return key.ExportPkcs8PrivateKey();
        }

        public override AsymmetricSecurityKey Read(byte[] privateKey)
        {
            var key = RSA.Create();
            key.ImportPkcs8PrivateKey(privateKey, out _);
            return new RsaSecurityKey(key) { KeyId = KeyIdOf(key), CryptoProviderFactory = new() };
        }

        public override JsonWebKey Publish(AsymmetricSecurityKey key)
        {
            var parameters = ((RsaSecurityKey)key).Rsa.ExportParameters(includePrivateParameters: false);
            return new JsonWebKey
            {
                Kty = JsonWebAlgorithmsKeyTypes.RSA,
                N = Base64UrlEncoder.Encode(parameters.Modulus),
                E = Base64UrlEncoder.Encode(parameters.Exponent),
            };
        }
    }
}
