using Lavamedia.Identity.Pages;
using Lavamedia.Identity.Sessions;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Tests.Pages;

/// <summary>T-8: a page sends people only to addresses of ours.</summary>
public sealed class ReturnAddressesTests
{
    private readonly ReturnAddresses addresses = new(
        Options.Create(
            new SessionSettings
            {
                AdminUrl = "https://admin.lavamedia.example",
                PortalUrl = "https://www.lavamedia.example",
                PublicApiUrl = "https://api.lavamedia.example",
            }
        )
    );

    [Theory]
    [InlineData("/")]
    [InlineData("/content/42?tab=seo#title")]
    [InlineData("/auth/authorize?redirect_uri=https%3A%2F%2Fpartner.example")]
    [InlineData("https://admin.lavamedia.example/content")]
    [InlineData("https://www.lavamedia.example")]
    [InlineData("https://API.lavamedia.example/graphql")]
    public void T8_paths_and_our_own_origins_are_allowed(string address) =>
        addresses.AllowedOrDefault(address).ShouldBe(address);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\n/evil.example")]
    [InlineData(" https://evil.example")]
    [InlineData("https://evil.example")]
    [InlineData("https:evil.example")]
    [InlineData("https:/evil.example")]
    [InlineData("https://admin.lavamedia.example.evil.example")]
    [InlineData("https://admin.lavamedia.example@evil.example")]
    [InlineData("https://evil@admin.lavamedia.example")]
    [InlineData("https://admin.lavamedia.example:444")]
    [InlineData("http://admin.lavamedia.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("content")]
    public void T8_everything_else_leads_to_the_admin(string? address) =>
        addresses.AllowedOrDefault(address).ShouldBe("https://admin.lavamedia.example/");
}
