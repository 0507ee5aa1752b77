using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Lavamedia.Api.Tests.Identity.Federation;

public sealed class SignInElsewhereTests : IAsyncLifetime
{
    private const string Editor = "editor@lavamedia.example";
    private ScriptedProvider provider = null!;
    private ApiFixture api = null!;
    private Browser browser = null!;

    [Fact]
    public async Task T6_somebody_new_gets_an_account_only_where_the_provider_may_make_one()
    {
        await SetUpAsync("provisionsAccounts: false");
        Verified("ada@media.example");
        (await browser.SignInAsync(provider)).ShouldBe("/auth/link");
        (await CountAsync($"SELECT count(*)::int AS \"Value\" FROM users WHERE email = 'ada@media.example'")).ShouldBe(
            0
        );
    }

    [Fact]
    public async Task T6_a_certified_provider_brings_somebody_new_and_knows_him_again()
    {
        const string Back = "/auth/sso/callback";
        await using var certified = await CertifiedProvider.StartAsync(
            "http://localhost:3001" + Back,
            "http://localhost:5080" + Back
        );
        await using var host = await ApiFixture.StartAsync(
            new Dictionary<string, string?>
            {
                ["Lavamedia:Egress:AllowedHosts:0"] = new Uri(certified.Issuer).Authority,
            }
        );
        await SetUpAsync(
            host,
            certified.Issuer,
            "provisionsAccounts: true, scopes: [\"profile\", \"email\", \"groups\"]",
            mapsEditors: true
        );
        for (var visit = 0; visit < 2; visit++)
        {
            var visitor = new Browser(host.Client());
            var callback = await certified.ApproveAsync(await visitor.StartAsync(), "ada");
            (await visitor.FollowAsync(callback)).ShouldBe("http://localhost:3001/");
            visitor.HasSession.ShouldBeTrue();
        }

        (await RolesAsync("ada@media.example", host)).ShouldBe(["Editor"]);
    }

    [Fact]
    public async Task T6_roles_come_only_from_the_mapping_and_go_with_the_group()
    {
        await SetUpAsync("provisionsAccounts: true, allowedDomains: [\"media.example\"]", mapsEditors: true);
        Verified("ada@media.example");
        provider.Claims["roles"] = new[] { "Administrator" };
        provider.Claims["groups"] = new[] { "newsroom", "Administrator" };
        (await browser.SignInAsync(provider)).ShouldBe("http://localhost:3001/");
        (await RolesAsync("ada@media.example")).ShouldBe(["Editor"]);

        provider.Claims["groups"] = new[] { "canteen" };
        await browser.SignInAsync(provider);
        (await RolesAsync("ada@media.example")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ada@elsewhere.example", true)]
    [InlineData("ada@media.example.evil.example", true)]
    [InlineData("ada@media.example", false)]
    public async Task T6_an_address_of_another_domain_or_one_not_verified_makes_no_account(
        string email,
        bool isVerified
    )
    {
        await SetUpAsync("provisionsAccounts: true, allowedDomains: [\"media.example\"]");
        provider.Claims["email"] = email;
        provider.Claims["email_verified"] = isVerified;
        (await browser.SignInAsync(provider)).ShouldBe("/auth/link");
        (await CountAsync($"SELECT count(*)::int AS \"Value\" FROM external_logins")).ShouldBe(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task T6_the_same_address_never_takes_an_account_over(bool isVerified)
    {
        await SetUpAsync("provisionsAccounts: true");
        provider.Claims["email"] = Editor;
        provider.Claims["email_verified"] = isVerified;
        (await browser.SignInAsync(provider)).ShouldBe("/auth/link");
        browser.HasSession.ShouldBeFalse();
        // The page says nothing about the account, and links nothing before its owner has signed in.
        var (_, page) = await browser.GetAsync("/auth/link");
        page.ShouldNotContain("Inès");
        page.ShouldNotContain("form_token");
        (await CountAsync($"SELECT count(*)::int AS \"Value\" FROM external_logins")).ShouldBe(0);
    }

    [Fact]
    public async Task T6_the_owner_links_by_signing_in_and_confirming_and_can_then_come_through_the_provider()
    {
        await SetUpAsync("provisionsAccounts: true");
        Verified(Editor);
        await browser.SignInAsync(provider);
        await browser.SignInWithPasswordAsync(Editor, "/auth/link");
        var (_, page) = await browser.GetAsync("/auth/link");
        page.ShouldContain("Inès Maréchal");
        (await browser.SubmitAsync("/auth/link", page)).ShouldBe("http://localhost:3001/");

        var other = new Browser(api.Client());
        (await other.SignInAsync(provider)).ShouldBe("http://localhost:3001/");
        other.HasSession.ShouldBeTrue();
        (await RolesAsync(Editor)).ShouldBe(["Editor"]);
    }

    [Fact]
    public async Task T6_an_identity_that_is_linked_cannot_be_linked_to_a_second_account()
    {
        await SetUpAsync("provisionsAccounts: true");
        Verified("ada@media.example");
        await browser.SignInAsync(provider);
        (await CountAsync($"SELECT count(*)::int AS \"Value\" FROM external_logins")).ShouldBe(1);

        // Somebody kept the cookie of an attempt from before.
        var late = new Browser(api.Client());
        provider.Claims["sub"] = "person-2";
        provider.Claims.Remove("email");
        await late.SignInAsync(provider);
        await api.ExecuteAsync($"UPDATE external_logins SET subject = 'person-2'");
        await late.SignInWithPasswordAsync(Editor, "/auth/link");
        var (_, page) = await late.GetAsync("/auth/link");
        (await late.SubmitAsync("/auth/link", page)).ShouldBeNull();
        (await CountAsync($"SELECT count(*)::int AS \"Value\" FROM external_logins")).ShouldBe(1);
    }

    [Fact]
    public async Task T6_an_id_token_that_proves_nothing_signs_nobody_in()
    {
        await SetUpAsync("provisionsAccounts: true");
        Verified("ada@media.example");
        string[] attacks =
        [
            "nonce",
            "issuer",
            "audience",
            "expired",
            "foreign key",
            "no signature",
            "shared secret",
            "other party",
            "nobody",
        ];
        // One host for all: each begins in a browser of its own.
        foreach (var attack in attacks)
        {
            await AttackAsync(attack);
        }
    }

    [Fact]
    public async Task T6_an_answer_counts_once_and_only_in_the_browser_that_asked()
    {
        await SetUpAsync("provisionsAccounts: true");
        Verified("ada@media.example");
        var callback = provider.Approve(await browser.StartAsync());

        var victim = new Browser(api.Client());
        (await victim.FollowAsync(callback)).ShouldBeNull();
        victim.HasSession.ShouldBeFalse();
        (await browser.FollowAsync(callback + "&iss=https%3A%2F%2Fother.example")).ShouldBeNull();
        // The attempt was spent by the spoiled answer.
        (await browser.FollowAsync(callback)).ShouldBeNull();
        browser.HasSession.ShouldBeFalse();
    }

    [Fact]
    public async Task T8_the_way_back_leads_to_our_own_addresses_only()
    {
        await SetUpAsync("provisionsAccounts: true");
        Verified("ada@media.example");
        var authorization = await browser.StartAsync("https://evil.example/");
        var redirect = QueryHelpers.ParseQuery(authorization.Query)["redirect_uri"].ToString();
        new Uri(redirect).AbsolutePath.ShouldBe("/auth/sso/callback");
        new Uri(redirect).Host.ShouldBe("localhost");
        (await browser.FollowAsync(provider.Approve(authorization))).ShouldBe("http://localhost:3001/");
    }

    [Fact]
    public async Task R8_a_provider_that_is_away_leaves_passwords_alone()
    {
        await SetUpAsync("provisionsAccounts: true");
        provider.IsDown = true;
        var (location, page) = await browser.GetAsync("/auth/sso/scripted");
        location.ShouldBeNull();
        page.ShouldContain("/auth/sign-in");
        await browser.SignInWithPasswordAsync(Editor, "/");
        browser.HasSession.ShouldBeTrue();
    }

    [Fact]
    public async Task F7_providers_inside_the_network_are_asked_only_where_the_operator_says_so()
    {
        await using var strict = await ApiFixture.StartAsync();
        var administrator = await strict.SignedInAsync("admin@lavamedia.example");
        foreach (
            var issuer in new[]
            {
                provider.Issuer,
                "https://127.0.0.1",
                "https://169.254.169.254",
                "file:///etc/passwd",
            }
        )
        {
            var answer = await administrator.AskAsync(
                "mutation ($issuer: String!) { testIdentityProvider(input: { issuer: $issuer }) { errors { ... on Error { code message } } } }",
                new { issuer }
            );
            answer.ToString().ShouldContain("PROVIDER_UNAVAILABLE");
        }
    }

    [Fact]
    public async Task The_secret_is_encrypted_and_nothing_shows_it()
    {
        await SetUpAsync("provisionsAccounts: false");
        await using var scope = api.Services.CreateAsyncScope();
        var row = await scope
            .ServiceProvider.GetRequiredService<LavamediaDbContext>()
            .Database.SqlQuery<string>($"""SELECT identity_providers::text AS "Value" FROM identity_providers""")
            .SingleAsync();
        row.ShouldNotContain("odd");
        var administrator = await api.SignedInAsync("admin@lavamedia.example");
        var shown = await administrator.AskAsync(
            "{ identityProviders { nodes { name hasClientSecret scopes roleMappings { claimValue } } } identityProviderRedirectUris }"
        );
        shown.ToString().ShouldContain("\"hasClientSecret\":true");
    }

    public async Task InitializeAsync()
    {
        provider = await ScriptedProvider.StartAsync();
        api = await ApiFixture.StartAsync(
            new Dictionary<string, string?> { ["Lavamedia:Egress:AllowedHosts:0"] = provider.Authority }
        );
        browser = new Browser(api.Client());
    }

    public async Task DisposeAsync()
    {
        await api.DisposeAsync();
        await provider.DisposeAsync();
    }

    private async Task AttackAsync(string attack)
    {
        using var foreign = System.Security.Cryptography.RSA.Create(2048);
        provider.Spoil = token =>
        {
            switch (attack)
            {
                case "nonce":
                    token.Claims["nonce"] = "of another attempt";
                    break;
                case "issuer":
                    token.Issuer = "https://other.example";
                    break;
                case "audience":
                    token.Audience = "another-client";
                    break;
                case "expired":
                    token.NotBefore = DateTime.UtcNow.AddMinutes(-20);
                    token.IssuedAt = token.NotBefore;
                    token.Expires = DateTime.UtcNow.AddMinutes(-10);
                    break;
                case "foreign key":
                    token.SigningCredentials = new SigningCredentials(
                        new RsaSecurityKey(foreign) { KeyId = "one" },
                        SecurityAlgorithms.RsaSha256
                    );
                    break;
                case "shared secret":
                    token.SigningCredentials = new SigningCredentials(
                        new SymmetricSecurityKey(
                            System.Text.Encoding.UTF8.GetBytes(new string('k', 32) + ScriptedProvider.ClientSecret)
                        ),
                        SecurityAlgorithms.HmacSha256
                    );
                    break;
                case "other party":
                    token.Claims["azp"] = "another-client";
                    break;
                case "nobody":
                    token.Claims["sub"] = string.Empty;
                    break;
            }
        };
        if (attack == "no signature")
        {
            provider.Replace = token => Base64UrlEncoder.Encode("""{"alg":"none"}""") + "." + token.Split('.')[1] + ".";
        }

        var attacker = new Browser(api.Client());
        (await attacker.SignInAsync(provider)).ShouldBeNull(attack);
        attacker.HasSession.ShouldBeFalse(attack);
        (await CountAsync($"SELECT count(*)::int AS \"Value\" FROM external_logins")).ShouldBe(0, attack);
    }

    private void Verified(string email)
    {
        provider.Claims["email"] = email;
        provider.Claims["email_verified"] = true;
    }

    private Task SetUpAsync(string more, bool mapsEditors = false) =>
        SetUpAsync(api, provider.Issuer, more, mapsEditors);

    private static async Task SetUpAsync(ApiFixture host, string issuer, string more, bool mapsEditors)
    {
        var administrator = await host.SignedInAsync("admin@lavamedia.example");
        var editor = (await administrator.AskAsync("{ roles { id name } }"))
            .GetProperty("roles")
            .EnumerateArray()
            .Single(role => role.GetProperty("name").GetString() == "Editor")
            .GetProperty("id")
            .GetString();
        var mapping = mapsEditors
            ? $"roleClaim: \"groups\", roleMappings: [{{ claimValue: \"newsroom\", roleId: \"{editor}\" }}],"
            : string.Empty;
        var answer = await administrator.AskAsync(
            $$"""
            mutation ($issuer: String!, $secret: String!) {
              createIdentityProvider(input: {
                name: "Scripted", slug: "scripted", issuer: $issuer, clientId: "{{ScriptedProvider.ClientId}}",
                clientSecret: $secret, {{mapping}} {{more}}
              }) { identityProvider { id } errors { ... on Error { code message } } }
            }
            """,
            new { issuer, secret = ScriptedProvider.ClientSecret }
        );
        answer
            .GetProperty("createIdentityProvider")
            .GetProperty("errors")
            .ValueKind.ShouldBe(System.Text.Json.JsonValueKind.Null, answer.ToString());
    }

    private async Task<int> CountAsync(FormattableString sql)
    {
        await using var scope = api.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<LavamediaDbContext>()
            .Database.SqlQuery<int>(sql)
            .SingleAsync();
    }

    private async Task<List<string>> RolesAsync(string email, ApiFixture? host = null)
    {
        await using var scope = (host ?? api).Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<LavamediaDbContext>()
            .Set<User>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(user => user.Email == email)
            .SelectMany(user => user.Roles)
            .Select(role => role.Name)
            .ToListAsync();
    }
}
