using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace Lavamedia.Identity.Tokens;

/// <summary>Makes tokens that mean nothing but themselves, and the hashes under which they are stored.</summary>
internal static class OpaqueToken
{
    public static string Create() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));

    // The token has 256 bits of chance: a fast hash is as good as a slow one.
    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
