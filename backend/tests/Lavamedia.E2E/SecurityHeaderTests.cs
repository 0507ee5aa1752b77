namespace Lavamedia.E2E;

/// <summary>What all three applications tell browsers about themselves, on pages and on errors alike (F-8, F-9).</summary>
public sealed class SecurityHeaderTests
{
    public static TheoryData<string, string> Pages =>
        new()
        {
            { "portal", "/" },
            { "portal", "/en" },
            { "portal", "/nowhere" },
            { "admin", "/" },
            { "admin", "/content/nowhere" },
            { "admin", "/auth/sign-in" },
            { "api", "/auth/sign-in" },
            { "api", "/auth/forgotten-password" },
            { "api", "/graphql" },
            { "api", "/graphql?query=%7Bme%7Bid%7D%7D" },
            { "api", "/health/live" },
            { "api", "/nowhere" },
            { "api", "/api/v1/audit-log/export" },
        };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task F8_F9_every_answer_says_what_may_run_and_who_may_frame_it(string application, string path)
    {
        var address = application switch
        {
            "portal" => Installation.Portal,
            "admin" => Installation.Admin,
            _ => Installation.Api,
        };
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var response = await client.GetAsync(new Uri(address, path));

        Header("X-Content-Type-Options").ShouldBe("nosniff");
        Header("X-Frame-Options").ShouldBe("DENY");
        Header("Referrer-Policy").ShouldBeOneOf("same-origin", "strict-origin-when-cross-origin");
        response.Headers.Contains("X-Powered-By").ShouldBeFalse();
        response.Headers.Server.ShouldBeEmpty();

        var policy = Header("Content-Security-Policy")
            .Split(';', StringSplitOptions.TrimEntries)
            .ToDictionary(directive => directive.Split(' ')[0], directive => directive.Split(' ')[1..]);
        policy["default-src"].ShouldBe(["'none'"]);
        policy["frame-ancestors"].ShouldBe(["'none'"]);
        var scripts = policy.GetValueOrDefault("script-src") ?? [];
        scripts.ShouldNotContain("'unsafe-inline'");
        scripts.ShouldNotContain("'unsafe-eval'");
        scripts.ShouldNotContain("*");

        string Header(string name) =>
            response.Headers.TryGetValues(name, out var values)
                ? values.ShouldHaveSingleItem()
                : throw new InvalidOperationException($"{application}{path} ({response.StatusCode}) has no {name}.");
    }
}
