using System.Security.Cryptography;
using System.Text.Json;

namespace Lavamedia.Exchange.Importing;

/// <summary>Tells whether what would be written is what was written.</summary>
internal static class Checksum
{
    /// <summary>SHA-256 of a value's JSON, in lower-case hexadecimal.</summary>
    public static string Of<T>(T value) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(value)));
}
