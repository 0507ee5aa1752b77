using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Tokens;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Lavamedia.Identity.Tests.Tokens;

/// <summary>T-2: everything about a token is checked, and nothing of it is believed that says how to check it.</summary>
public sealed class AccessTokenTests
{
    private const string Issuer = "https://api.lavamedia.example";
    private static readonly string Key = IdentityFixture.NewKey();
    private static readonly Guid SessionId = Guid.NewGuid();

    [Fact]
    public async Task T2_a_token_of_ours_names_its_session_and_lives_for_at_most_a_quarter_of_an_hour()
    {
        using var tokens = Tokens();
        var token = tokens.Issue(Guid.NewGuid(), SessionId);
        (await tokens.CheckAsync(token.Value)).ShouldNotBeNull().SessionId.ShouldBe(SessionId);
        var read = new JsonWebToken(token.Value);
        read.Typ.ShouldBe("at+jwt");
        (read.ValidTo - read.IssuedAt).ShouldBeLessThanOrEqualTo(TimeSpan.FromMinutes(15));
    }

    [Theory]
    [InlineData("iss", "https://evil.example")]
    [InlineData("aud", "somebody-else")]
    [InlineData("typ", "JWT")]
    [InlineData("exp", "-1")]
    [InlineData("key", "another")]
    [InlineData("none", "unchanged")]
    public async Task T2_a_token_that_is_wrong_in_one_point_is_refused_unless_none_is(string wrong, string value)
    {
        using var tokens = Tokens();
        var forged = Sign(
            wrong == "iss" ? value : Issuer,
            wrong == "aud" ? value : "lavamedia",
            wrong == "typ" ? value : "at+jwt",
            TimeSpan.FromMinutes(wrong == "exp" ? -1 : 5),
            wrong == "key" ? IdentityFixture.NewKey() : Key
        );
        (await tokens.CheckAsync(forged))?.SessionId.ShouldBe(SessionId);
        (await tokens.CheckAsync(forged) is not null).ShouldBe(wrong == "none");
    }

    [Fact]
    public async Task T2_the_token_does_not_choose_its_algorithm()
    {
        using var tokens = Tokens();
        var parts = tokens.Issue(Guid.NewGuid(), SessionId).Value.Split('.');
        var unsigned = Base64UrlEncoder.Encode("""{"alg":"none","typ":"at+jwt"}""");
        (await tokens.CheckAsync($"{unsigned}.{parts[1]}.")).ShouldBeNull();

        // The public key is no secret, so it must not serve as one.
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Convert.FromBase64String(Key), out _);
        var header = Base64UrlEncoder.Encode("""{"alg":"HS256","typ":"at+jwt"}""");
        var mac = HMACSHA256.HashData(
            key.ExportSubjectPublicKeyInfo(),
            Encoding.ASCII.GetBytes($"{header}.{parts[1]}")
        );
        (await tokens.CheckAsync($"{header}.{parts[1]}.{Base64UrlEncoder.Encode(mac)}")).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a token")]
    [InlineData("a.b.c")]
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
        (await others.CheckAsync(skewed.Issue(Guid.NewGuid(), SessionId).Value))
            .ShouldNotBeNull()
            .SessionId.ShouldBe(SessionId);
    }

    private static AccessTokens Tokens(TimeProvider? clock = null) =>
        new(
            Options.Create(new SessionSettings { SigningKey = Key, PublicApiUrl = Issuer }),
            clock ?? TimeProvider.System
        );

    private static string Sign(string issuer, string audience, string type, TimeSpan lifetime, string key)
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
                    new ECDsaSecurityKey(signer) { CryptoProviderFactory = new() { CacheSignatureProviders = false } },
                    SecurityAlgorithms.EcdsaSha256
                ),
                Subject = new ClaimsIdentity([new Claim("sid", SessionId.ToString())]),
            }
        );
    }

    private sealed class SkewedClock(TimeSpan skew) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + skew;
    }
}
