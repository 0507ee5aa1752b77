using Lavamedia.Identity.Keys.Signing;
using Lavamedia.Identity.OpenIdConnect.Scopes;
using Lavamedia.Identity.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.OpenIdConnect.Discovery;

/// <summary>Tells clients where everything is and what is supported (RFC 8414, OpenID Connect Discovery), and the public keys.</summary>
internal static class DiscoveryEndpoints
{
    private const string CacheFor = "public, max-age=300";

    private static readonly string[] ResponseTypes = ["code"];
    private static readonly string[] ResponseModes = ["query"];
    private static readonly string[] GrantTypes = ["authorization_code", "refresh_token", "client_credentials"];
    private static readonly string[] SubjectTypes = ["public"];
    private static readonly string[] ChallengeMethods = ["S256"];
    private static readonly string[] Prompts = ["none", "login", "consent", "select_account"];
    private static readonly string[] Claims =
    [
        "sub",
        "iss",
        "aud",
        "exp",
        "iat",
        "auth_time",
        "amr",
        "nonce",
        "sid",
        "name",
        "email",
        "email_verified",
    ];
    private static readonly string[] Languages = ["fr", "en"];
    private static readonly string[] ProvenAuthentication = ["client_secret_basic", "client_secret_post"];
    private static readonly string[] Authentication = [.. ProvenAuthentication, "none"];

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/.well-known/openid-configuration", Describe);
        routes.MapGet("/.well-known/oauth-authorization-server", Describe);
        routes.MapGet(OpenIdConnectPaths.Keys, PublishKeysAsync);
    }

    private static IResult Describe(HttpContext http, IOptions<SessionSettings> session, ScopeCatalog scopes)
    {
        var issuer = session.Value.PublicApiUrl;
        Publish(http);
        string At(string path) => issuer.TrimEnd('/') + path;
        return Results.Json(
            new Dictionary<string, object>
            {
                ["issuer"] = issuer,
                ["authorization_endpoint"] = At(OpenIdConnectPaths.Authorize),
                ["token_endpoint"] = At(OpenIdConnectPaths.Token),
                ["userinfo_endpoint"] = At(OpenIdConnectPaths.UserInfo),
                ["jwks_uri"] = At(OpenIdConnectPaths.Keys),
                ["introspection_endpoint"] = At(OpenIdConnectPaths.Introspection),
                ["revocation_endpoint"] = At(OpenIdConnectPaths.Revocation),
                ["end_session_endpoint"] = At(OpenIdConnectPaths.EndSession),
                ["scopes_supported"] = scopes.All,
                ["response_types_supported"] = ResponseTypes,
                ["response_modes_supported"] = ResponseModes,
                ["grant_types_supported"] = GrantTypes,
                ["subject_types_supported"] = SubjectTypes,
                ["id_token_signing_alg_values_supported"] = SigningAlgorithm.All.Select(algorithm => algorithm.Name),
                ["token_endpoint_auth_methods_supported"] = Authentication,
                ["introspection_endpoint_auth_methods_supported"] = ProvenAuthentication,
                ["revocation_endpoint_auth_methods_supported"] = Authentication,
                ["code_challenge_methods_supported"] = ChallengeMethods,
                ["prompt_values_supported"] = Prompts,
                ["claims_supported"] = Claims,
                ["ui_locales_supported"] = Languages,
                ["authorization_response_iss_parameter_supported"] = true,
                ["request_parameter_supported"] = false,
                ["request_uri_parameter_supported"] = false,
                ["claims_parameter_supported"] = false,
            }
        );
    }

    private static async Task<IResult> PublishKeysAsync(HttpContext http, SigningKeyRing ring)
    {
        var set = await ring.GetAsync(http.RequestAborted);
        Publish(http);
        return Results.Json(
            new
            {
                keys = set.Keys.Select(key =>
                {
                    var published = key.Algorithm.Publish(key.Key);
                    var members = new Dictionary<string, string?>
                    {
                        ["kty"] = published.Kty,
                        ["use"] = "sig",
                        ["alg"] = key.Algorithm.Name,
                        ["kid"] = key.Key.KeyId,
                        ["crv"] = published.Crv,
                        ["x"] = published.X,
                        ["y"] = published.Y,
                        ["n"] = published.N,
                        ["e"] = published.E,
                    };
                    return members.Where(member => member.Value is not null).ToDictionary();
                }),
            }
        );
    }

    private static void Publish(HttpContext http)
    {
        http.Response.Headers.CacheControl = CacheFor;
        // Everybody may read it, from any page.
        http.Response.Headers.AccessControlAllowOrigin = "*";
    }
}
