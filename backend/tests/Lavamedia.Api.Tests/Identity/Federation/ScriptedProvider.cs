using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Lavamedia.Api.Tests.Identity.Federation;

/// <summary>An OpenID Connect provider over real HTTP whose answers a test can spoil, as an attacker or a broken provider would.</summary>
internal sealed class ScriptedProvider : IAsyncDisposable
{
    public const string ClientId = "lavamedia";
    public const string ClientSecret = "a secret: with+odd/characters%";
    private readonly WebApplication app;
    private readonly RSA key = RSA.Create(2048);
    private readonly Dictionary<string, (string Nonce, string Challenge)> codes = [];

    private ScriptedProvider(WebApplication app) => this.app = app;

    public string Issuer { get; private set; } = string.Empty;

    public string Authority => new Uri(Issuer).Authority;

    /// <summary>What the ID token says, beside what it must.</summary>
    public Dictionary<string, object> Claims { get; } = new() { ["sub"] = "person-1", ["name"] = "Ada Provider" };

    /// <summary>Spoils the ID token before it is signed.</summary>
    public Action<SecurityTokenDescriptor> Spoil { get; set; } = _ => { };

    /// <summary>Replaces the signed ID token.</summary>
    public Func<string, string> Replace { get; set; } = token => token;

    public bool IsDown { get; set; }

    public SecurityKey Key => new RsaSecurityKey(key) { KeyId = "one" };

    public static async Task<ScriptedProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var provider = new ScriptedProvider(builder.Build());
        provider.Map();
        await provider.app.StartAsync();
        provider.Issuer = provider
            .app.Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.First();
        return provider;
    }

    /// <summary>What the person does at the provider: signs in, and is sent back with a code.</summary>
    public string Approve(Uri authorization)
    {
        var query = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(authorization.Query);
        query["code_challenge_method"].ToString().ShouldBe("S256");
        query["response_type"].ToString().ShouldBe("code");
        query["client_id"].ToString().ShouldBe(ClientId);
        var code = Guid.NewGuid().ToString("N");
        codes[code] = (query["nonce"].ToString(), query["code_challenge"].ToString());
        return $"/auth/sso/callback?code={code}&state={Uri.EscapeDataString(query["state"].ToString())}";
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
    }

    private void Map()
    {
        app.Use(
            (context, next) =>
            {
                if (!IsDown)
                {
                    return next(context);
                }

                context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return Task.CompletedTask;
            }
        );
        app.MapGet(
            "/.well-known/openid-configuration",
            () =>
                Results.Json(
                    new Dictionary<string, object>
                    {
                        ["issuer"] = Issuer,
                        ["authorization_endpoint"] = Issuer + "/authorize",
                        ["token_endpoint"] = Issuer + "/token",
                        ["jwks_uri"] = Issuer + "/keys",
                    }
                )
        );
        app.MapGet(
            "/keys",
            () =>
            {
                var parameters = key.ExportParameters(includePrivateParameters: false);
                return Results.Json(
                    new
                    {
                        keys = new[]
                        {
                            new
                            {
                                kty = "RSA",
                                use = "sig",
                                kid = "one",
                                n = Base64UrlEncoder.Encode(parameters.Modulus),
                                e = Base64UrlEncoder.Encode(parameters.Exponent),
                            },
                        },
                    }
                );
            }
        );
        app.MapPost("/token", TokenAsync);
    }

    private async Task<IResult> TokenAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var expected = $"{Uri.EscapeDataString(ClientId)}:{Uri.EscapeDataString(ClientSecret)}";
        var challenge = Base64UrlEncoder.Encode(
            SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))
        );
        if (
            request.Headers.Authorization != "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(expected))
            || !codes.Remove(form["code"].ToString(), out var known)
            || known.Challenge != challenge
        )
        {
            return Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
        }

        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = ClientId,
            Expires = DateTime.UtcNow.AddMinutes(5),
            Claims = new Dictionary<string, object>(Claims) { ["nonce"] = known.Nonce },
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
        };
        Spoil(descriptor);
        var token = Replace(new JsonWebTokenHandler().CreateToken(descriptor));
        return Results.Json(
            new
            {
                access_token = "unused",
                token_type = "Bearer",
                id_token = token,
            }
        );
    }
}
