using System.Security.Cryptography;
using System.Text;
using Lavamedia.Identity.OpenIdConnect.Errors;
using Lavamedia.Identity.Tokens;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>Finds out which client calls: by client_secret_basic, by client_secret_post, or, for public ones, by name alone.</summary>
internal sealed class AuthenticateClient(LavamediaDbContext context)
{
    private const string Basic = "Basic ";

    /// <exception cref="OAuthException">The client is unknown, disabled, or did not prove itself in one way.</exception>
    public async Task<Client> ExecuteAsync(HttpRequest request, OAuthForm form)
    {
        var (clientId, secret) = Credentials(request, form);
        var client = await FindAsync(clientId, request.HttpContext.RequestAborted);
        // The secret has 256 bits of chance, so a fast hash serves; it is compared in constant time.
        var isGenuine = client switch
        {
            null => false,
            { Kind: ClientKind.Public } => secret is null,
            _ => secret is not null
                && CryptographicOperations.FixedTimeEquals(OpaqueToken.Hash(secret), client.SecretHash),
        };
        return isGenuine
            ? client!
            : throw new OAuthException(OAuthErrorCode.InvalidClient, "The client is unknown, or its secret is wrong.");
    }

    /// <summary>A client that may get tokens.</summary>
    public async Task<Client?> FindAsync(string? clientId, CancellationToken cancellationToken) =>
        Guid.TryParseExact(clientId, "D", out var id)
            ? await context
                .Set<Client>()
                // Who calls is nobody yet, and sees no client.
                .IgnoreQueryFilters([VisibilityFilter.Name])
                .AsNoTracking()
                .SingleOrDefaultAsync(client => client.Id == id && client.DisabledAt == null, cancellationToken)
            : null;

    private static (string ClientId, string? Secret) Credentials(HttpRequest request, OAuthForm form)
    {
        var header = request.Headers.Authorization.ToString();
        if (header.Length == 0)
        {
            return (
                form["client_id"]
                    ?? throw new OAuthException(OAuthErrorCode.InvalidClient, "The request names no client."),
                form["client_secret"]
            );
        }

        if (form["client_secret"] is not null)
        {
            throw new OAuthException(OAuthErrorCode.InvalidRequest, "The client authenticates in two ways.");
        }

        var credentials = ReadBasic(header);
        return form["client_id"] is { } named && named != credentials.ClientId
            ? throw new OAuthException(OAuthErrorCode.InvalidRequest, "The request names two clients.")
            : credentials;
    }

    private static (string ClientId, string? Secret) ReadBasic(string header)
    {
        var pair = Array.Empty<byte>();
        if (
            header.StartsWith(Basic, StringComparison.OrdinalIgnoreCase)
            && header.Length < 1024
            && Convert.TryFromBase64String(header[Basic.Length..].Trim(), pair = new byte[1024], out var length)
            && Encoding.UTF8.GetString(pair, 0, length).Split(':', 2) is [var clientId, var secret]
        )
        {
            return (Decode(clientId), Decode(secret));
        }

        throw new OAuthException(OAuthErrorCode.InvalidClient, "The Authorization header is not HTTP Basic.");
    }

    // RFC 6749, 2.3.1: both are form-encoded before they are joined.
    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
