using Microsoft.IdentityModel.JsonWebTokens;

namespace Lavamedia.Identity.Tokens;

/// <summary>Reads claims that may be missing.</summary>
internal static class JsonWebTokenExtensions
{
    /// <summary>The text of a claim, or null when it is not there or is no text.</summary>
    public static string? GetPayloadValueOrNull(this JsonWebToken token, string claim) =>
        token.TryGetPayloadValue<string>(claim, out var value) ? value : null;
}
