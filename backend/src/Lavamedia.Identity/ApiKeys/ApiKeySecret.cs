using Lavamedia.Identity.Tokens;

namespace Lavamedia.Identity.ApiKeys;

/// <summary>The form of API keys: a prefix that scanners of leaked secrets and our own doors know, then 256 bits of chance.</summary>
internal static class ApiKeySecret
{
    private const string Mark = "lava_";
    private const int ShownCharacters = 12;
    private const int LongestToken = 64;

    public static string Create() => Mark + OpaqueToken.Create();

    /// <summary>Whether a bearer token is an API key, good or not.</summary>
    public static bool Fits(string token) =>
        token.StartsWith(Mark, StringComparison.Ordinal) && token.Length <= LongestToken;

    /// <summary>What may be shown of it later.</summary>
    public static string PrefixOf(string secret) => secret[..ShownCharacters];
}
