using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Lavamedia.Identity.Keys.Signing;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Lavamedia.Identity.Tests.Tokens;

/// <summary>T-2: everything about a token is checked, and nothing of it is believed that says how to check it.</summary>
public sealed class AccessTokenTests(IdentityFixture identity) : IClassFixture<IdentityFixture>
{
    private const string Issuer = "https://api.lavamedia.example";
    private static readonly Guid SessionId = Guid.NewGuid();

    [Fact]
    public async Task T2_a_token_of_ours_names_its_session_and_lives_for_at_most_a_quarter_of_an_hour()
    {
        using var tokens = Tokens();
        var token = await IssueAsync(tokens);
        (await tokens.CheckAsync(token)).ShouldNotBeNull().SessionId.ShouldBe(SessionId);
        var read = new JsonWebToken(token);
        read.Typ.ShouldBe("at+jwt");
        read.Alg.ShouldBe("ES256");
        (read.ValidTo - read.IssuedAt).ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(15));
    }

    [Theory]
    [InlineData("iss", "https://evil.example")]
    [InlineData("aud", "somebody-else")]
    [InlineData("typ", "JWT")]
    [InlineData("exp", "-1")]
    [InlineData("kid", "foreign")]
    [InlineData("key", "another")]
    [InlineData("none", "unchanged")]
    public async Task T2_a_token_that_is_wrong_in_one_point_is_refused_unless_none_is(string wrong, string value)
    {
        using var tokens = Tokens();
        var genuine = new JsonWebToken(await IssueAsync(tokens));
        var forged = Sign(
            wrong == "iss" ? value : Issuer,
            wrong == "aud" ? value : Issuer,
            wrong == "typ" ? value : "at+jwt",
            TimeSpan.FromMinutes(wrong == "exp" ? -1 : 5),
            wrong == "kid" ? value : genuine.Kid,
            wrong == "key" ? IdentityFixture.NewKey() : IdentityFixture.SigningKey
        );
        (await tokens.CheckAsync(forged))?.SessionId.ShouldBe(SessionId);
        (await tokens.CheckAsync(forged) is not null).ShouldBe(wrong == "none");
    }

    [Fact]
    public async Task T2_the_token_does_not_choose_its_algorithm()
    {
        using var tokens = Tokens();
        var genuine = await IssueAsync(tokens);
        var (parts, keyId) = (genuine.Split('.'), new JsonWebToken(genuine).Kid);
        var unsigned = Base64UrlEncoder.Encode($$"""{"alg":"none","typ":"at+jwt","kid":"{{keyId}}"}""");
        (await tokens.CheckAsync($"{unsigned}.{parts[1]}.")).ShouldBeNull();

        // The public key is no secret, so it must not serve as one.
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Convert.FromBase64String(IdentityFixture.SigningKey), out _);
        var header = Base64UrlEncoder.Encode($$"""{"alg":"HS256","typ":"at+jwt","kid":"{{keyId}}"}""");
        var mac = HMACSHA256.HashData(
            key.ExportSubjectPublicKeyInfo(),
            Encoding.ASCII.GetBytes($"{header}.{parts[1]}")
        );
        (await tokens.CheckAsync($"{header}.{parts[1]}.{Base64UrlEncoder.Encode(mac)}")).ShouldBeNull();
    }

    [Fact]
    public async Task T2_a_token_that_was_good_is_refused_once_its_signature_is_changed()
    {
        using var tokens = Tokens();
        var genuine = await IssueAsync(tokens);
        (await tokens.CheckAsync(genuine)).ShouldNotBeNull();
        (await tokens.CheckAsync(genuine[..^4] + "AAAA")).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a token")]
    [InlineData("a.b.c")]
    [InlineData("e30.e30.")]
    public async Task T2_what_is_no_token_is_refused_without_an_error(string text)
    {
        using var tokens = Tokens();
        (await tokens.CheckAsync(text)).ShouldBeNull();
    }

    [Theory]
    [InlineData(2)]
    [InlineData(-2)]
    public async Task R6_a_token_of_an_instance_whose_clock_is_wrong_by_two_minutes_is_good_at_once(int minutes)
    {
        using var skewed = Tokens(new SkewedClock(TimeSpan.FromMinutes(minutes)));
        using var others = Tokens();
        (await others.CheckAsync(await IssueAsync(skewed))).ShouldNotBeNull().SessionId.ShouldBe(SessionId);
    }

    private AccessTokens Tokens(TimeProvider? clock = null) =>
        new(
            Options.Create(new SessionSettings { PublicApiUrl = Issuer }),
            identity.Host.Services.GetRequiredService<SigningKeyRing>(),
            clock ?? TimeProvider.System
        );

    private static async Task<string> IssueAsync(AccessTokens tokens) =>
        (await tokens.IssueAsync(Guid.NewGuid(), SessionId, CancellationToken.None)).Value;

    private static string Sign(string issuer, string audience, string type, TimeSpan lifetime, string keyId, string key)
    {
        using var signer = ECDsa.Create();
        signer.ImportPkcs8PrivateKey(Convert.FromBase64String(key), out _);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = issuer,
                Audience = audience,
                TokenType = type,
                Expires = DateTime.UtcNow + lifetime,
                SigningCredentials = new SigningCredentials(
                    new ECDsaSecurityKey(signer)
                    {
                        KeyId = keyId,
                        CryptoProviderFactory = new() { CacheSignatureProviders = false },
                    },
                    SecurityAlgorithms.EcdsaSha256
                ),
                Subject = new ClaimsIdentity([
                    new Claim("sub", Guid.NewGuid().ToString()),
                    new Claim("sid", SessionId.ToString()),
                    new Claim("client_id", "somebody"),
                ]),
            }
        );
    }

    private sealed class SkewedClock(TimeSpan skew) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + skew;
    }
}
