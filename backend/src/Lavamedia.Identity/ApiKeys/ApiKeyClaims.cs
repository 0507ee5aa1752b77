using System.Security.Claims;

namespace Lavamedia.Identity.ApiKeys;

/// <summary>How a principal tells that it is a program with a key.</summary>
public static class ApiKeyClaims
{
    internal const string Type = "api_key";

    /// <summary>Whether a partner's program asks. Such a one runs registered documents only, whatever its rights are (G-9).</summary>
    public static bool IsApiKey(this ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == Type);

    /// <summary>The account of a partner's program, by its key (a UUID) as text; null for whoever is none.</summary>
    public static string? PartnerOf(ClaimsPrincipal user) => user.IsApiKey() ? user.FindFirst("sub")?.Value : null;
}
