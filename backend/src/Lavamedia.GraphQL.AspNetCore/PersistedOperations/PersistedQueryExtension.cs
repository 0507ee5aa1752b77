using System.Security.Cryptography;
using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore.PersistedOperations;

/// <summary>The extension <c>persistedQuery</c> of a request, by which clients register documents (Apollo's APQ).</summary>
/// <param name="Member">The member that carries the hash: <c>sha256Hash</c> or <c>md5Hash</c>.</param>
/// <param name="Given">The hash as the client wrote it.</param>
/// <param name="Hash">The hash in lower-case hexadecimal.</param>
internal sealed record PersistedQueryExtension(string Member, string Given, string Hash)
{
    private const string Sha256 = "sha256Hash";
    private const string Md5 = "md5Hash";

    /// <summary>Reads the extension; null when the request has none.</summary>
    /// <exception cref="InvalidRequestException">The extension is malformed.</exception>
    public static PersistedQueryExtension? Read(JsonElement extensions)
    {
        if (
            extensions.ValueKind != JsonValueKind.Object
            || !extensions.TryGetProperty("persistedQuery", out var query)
            || query.ValueKind != JsonValueKind.Object
        )
        {
            return null;
        }
        if (
            query.TryGetProperty("version", out var version)
            && !(version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out var number) && number == 1)
        )
        {
            throw Malformed("Only version 1 of persisted queries is known.");
        }
        foreach (var (member, bytes) in new[] { (Sha256, 32), (Md5, 16) })
        {
            if (query.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String)
            {
                var given = value.GetString()!;
                return Decode(given, bytes) is { } hash
                    ? new PersistedQueryExtension(member, given, Convert.ToHexStringLower(hash))
                    : throw Malformed($"\"{member}\" is not a hash of {bytes} bytes.");
            }
        }
        throw Malformed($"A persisted query needs \"{Sha256}\" or \"{Md5}\".");
    }

    /// <summary>Whether the hash is that of a document.</summary>
    public bool Fits(ReadOnlySpan<byte> document) =>
        Hash == Convert.ToHexStringLower(Member == Sha256 ? SHA256.HashData(document) : HashByMd5(document));

    // Clients of HotChocolate use MD5 by default. It names a document here and protects nothing: who may register may send text.
#pragma warning disable CA5351
    private static byte[] HashByMd5(ReadOnlySpan<byte> document) => MD5.HashData(document);
#pragma warning restore CA5351

    /// <summary>Hexadecimal, or Base64 in either alphabet.</summary>
    private static byte[]? Decode(string text, int length)
    {
        if (text.Length == 2 * length)
        {
            return text.All(char.IsAsciiHexDigit) ? Convert.FromHexString(text) : null;
        }
        var padded = text.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        padded = padded.PadRight((padded.Length + 3) / 4 * 4, '=');
        var bytes = new byte[length + 2];
        return
            padded.Length <= 4 * ((length + 2) / 3)
            && Convert.TryFromBase64String(padded, bytes, out var written)
            && written == length
            ? bytes[..length]
            : null;
    }

    private static InvalidRequestException Malformed(string message) =>
        new(StatusCodes.Status400BadRequest, TransportErrorCodes.RequestInvalid, message);
}
