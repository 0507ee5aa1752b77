using System.Security.Cryptography;

namespace Lavamedia.GraphQL.AspNetCore.PersistedOperations;

/// <summary>The ids of stored documents: the SHA-256 of their exact text, in lower-case hexadecimal.</summary>
internal static class DocumentHash
{
    private const string Prefix = "sha256:";

    /// <summary>The id of a text.</summary>
    public static string Of(ReadOnlySpan<byte> text) => Convert.ToHexStringLower(SHA256.HashData(text));

    /// <summary>Whether a text could be an id.</summary>
    public static bool IsHash(string id) => id.Length == 64 && id.All(char.IsAsciiHexDigitLower);

    /// <summary>The id without the algorithm, which GraphQL over HTTP allows before it.</summary>
    public static string WithoutAlgorithm(string id) =>
        id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;
}
