using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Lavamedia.Identity.Federation.Providers;
using Lavamedia.Platform.Egress;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Lavamedia.Identity.Federation.Protocol;

/// <summary>Exchanges the code that a browser brought back for proof of who somebody is.</summary>
internal sealed class ExchangeCode(
    EgressClient egress,
    ProviderDocuments documents,
    IdTokenCheck idTokens,
    ProviderSecrets secrets
)
{
    /// <exception cref="InvalidProviderResponseException">The answer proves nothing.</exception>
    /// <exception cref="ProviderUnavailableException">The provider does not answer.</exception>
    public async Task<ExternalIdentity> ExecuteAsync(
        IdentityProvider provider,
        AuthorizationAttempt attempt,
        string code,
        CancellationToken cancellationToken
    )
    {
        var metadata = await documents.FindMetadataAsync(provider.Issuer, cancellationToken);
        using var answer = await SendAsync(
            TokenRequest(provider, metadata, attempt, code),
            "token endpoint",
            cancellationToken
        );
        var idToken =
            Text(answer.RootElement, "id_token")
            ?? throw new InvalidProviderResponseException("The token endpoint gave no ID token.");
        var token = await idTokens.CheckAsync(idToken, provider, metadata, attempt.Nonce, cancellationToken);
        using var claims = JsonDocument.Parse(Encoding.UTF8.GetBytes(Base64Payload(token)));
        var saysAll =
            claims.RootElement.TryGetProperty("email", out _)
            && (provider.RoleClaim is not { } groups || claims.RootElement.TryGetProperty(groups, out _));
        using var more = saysAll
            ? null
            : await AskUserInfoAsync(metadata, answer.RootElement, token, cancellationToken);
        return IdentityOf(provider, token, claims.RootElement, more?.RootElement);
    }

    private static ExternalIdentity IdentityOf(
        IdentityProvider provider,
        JsonWebToken token,
        JsonElement claims,
        JsonElement? more
    )
    {
        // The address and whether it was verified are said in one place; the word of one is not mixed with that of the other.
        var speaker = claims.TryGetProperty("email", out _) ? claims : more ?? claims;
        var email =
            speaker.TryGetProperty("email_verified", out var verified) && verified.ValueKind == JsonValueKind.True
                ? Text(speaker, "email")
                : null;
        var groups = provider.RoleClaim is { } name
            ? Values(claims, name) ?? (more is { } m ? Values(m, name) : null)
            : null;
        return new ExternalIdentity(
            provider.Issuer,
            token.Subject,
            Text(claims, "name") ?? (more is { } info ? Text(info, "name") : null),
            email,
            groups ?? []
        );
    }

    private HttpRequestMessage TokenRequest(
        IdentityProvider provider,
        ProviderMetadata metadata,
        AuthorizationAttempt attempt,
        string code
    )
    {
        var fields = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = attempt.RedirectUri,
            ["code_verifier"] = attempt.CodeVerifier,
        };
        var request = new HttpRequestMessage(HttpMethod.Post, metadata.TokenEndpoint);
        var secret = secrets.Reveal(provider);
        if (secret is null)
        {
            fields["client_id"] = provider.ClientId;
        }
        else if (
            metadata.TokenEndpointAuthMethods is { } methods
            && !methods.Contains("client_secret_basic")
            && methods.Contains("client_secret_post")
        )
        {
            fields["client_id"] = provider.ClientId;
            fields["client_secret"] = secret;
        }
        else
        {
            // RFC 6749, section 2.3.1: both are written as in a form before they are joined.
            var pair = $"{Uri.EscapeDataString(provider.ClientId)}:{Uri.EscapeDataString(secret)}";
            request.Headers.Authorization = new AuthenticationHeaderValue(
                "Basic",
                Convert.ToBase64String(Encoding.UTF8.GetBytes(pair))
            );
        }

        request.Content = new FormUrlEncodedContent(fields);
        return request;
    }

    /// <summary>Asks for what the ID token does not say. The answer counts only for the same subject (OpenID Connect Core, 5.3.2).</summary>
    private async Task<JsonDocument?> AskUserInfoAsync(
        ProviderMetadata metadata,
        JsonElement answer,
        JsonWebToken token,
        CancellationToken cancellationToken
    )
    {
        if (metadata.UserInfoEndpoint is null || Text(answer, "access_token") is not { } accessToken)
        {
            return null;
        }

        var request = new HttpRequestMessage(HttpMethod.Get, metadata.UserInfoEndpoint);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        var info = await SendAsync(request, "userinfo endpoint", cancellationToken);
        if (Text(info.RootElement, "sub") == token.Subject)
        {
            return info;
        }

        info.Dispose();
        throw new InvalidProviderResponseException("The userinfo endpoint speaks of somebody else.");
    }

    private async Task<JsonDocument> SendAsync(
        HttpRequestMessage request,
        string door,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using (request)
            {
                request.Headers.Accept.ParseAdd("application/json");
                using var response = await egress.SendAsync(request, cancellationToken);
                var body = await response.Content.ReadAsStringAsync(cancellationToken);
                if ((int)response.StatusCode >= 500)
                {
                    throw new ProviderUnavailableException(
                        $"The {door} answers with status {(int)response.StatusCode}."
                    );
                }

                return
                    response.IsSuccessStatusCode
                    && JsonDocument.Parse(body) is { RootElement.ValueKind: JsonValueKind.Object } json
                    ? json
                    : throw new InvalidProviderResponseException(
                        $"The {door} refused with status {(int)response.StatusCode}."
                    );
            }
        }
        catch (JsonException)
        {
            throw new InvalidProviderResponseException($"The {door} did not answer in JSON.");
        }
        catch (Exception exception)
            when (exception is HttpRequestException
                || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            )
        {
            throw new ProviderUnavailableException($"The {door} cannot be reached.", exception);
        }
    }

    private static string Base64Payload(JsonWebToken token) =>
        Microsoft.IdentityModel.Tokens.Base64UrlEncoder.Decode(token.EncodedPayload);

    private static string? Text(JsonElement json, string member) =>
        json.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private static List<string>? Values(JsonElement json, string member) =>
        !json.TryGetProperty(member, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!]
        : value.ValueKind == JsonValueKind.Array
            ?
            [
                .. value
                    .EnumerateArray()
                    .Where(one => one.ValueKind == JsonValueKind.String)
                    .Select(one => one.GetString()!),
            ]
        : null;
}
