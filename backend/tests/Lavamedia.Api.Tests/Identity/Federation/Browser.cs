using System.Net;
using System.Text.RegularExpressions;
using Lavamedia.Identity.Users;

namespace Lavamedia.Api.Tests.Identity.Federation;

/// <summary>A browser without scripts: keeps cookies, fills in forms, and goes where it is sent one step at a time.</summary>
internal sealed class Browser(HttpClient client)
{
    private readonly Dictionary<string, string> cookies = [];

    public bool HasSession => cookies.ContainsKey("lavamedia_access");

    /// <summary>Presses the provider's button.</summary>
    /// <returns>Where the provider signs people in.</returns>
    public async Task<Uri> StartAsync(string returnUrl = "")
    {
        var (location, page) = await GetAsync($"/auth/sso/scripted?returnUrl={Uri.EscapeDataString(returnUrl)}");
        return new Uri(location.ShouldNotBeNull(page));
    }

    /// <summary>Signs in at the provider and comes back.</summary>
    /// <returns>Where we send the browser then; null when we show a page that something went wrong.</returns>
    public async Task<string?> SignInAsync(ScriptedProvider provider) =>
        await FollowAsync(provider.Approve(await StartAsync()));

    public async Task<string?> FollowAsync(string address) => (await GetAsync(address)).Location;

    public async Task SignInWithPasswordAsync(string email, string returnUrl)
    {
        var address = "/auth/sign-in?returnUrl=" + Uri.EscapeDataString(returnUrl);
        var (_, page) = await GetAsync(address);
        await SubmitAsync(
            "/auth/sign-in",
            page,
            ("email", email),
            ("password", DemoAccounts.Password),
            ("returnUrl", returnUrl)
        );
    }

    public async Task<(string? Location, string Page)> GetAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await SendAsync(request);
    }

    /// <summary>Sends the form of a page.</summary>
    /// <returns>Where we send the browser then; null when we show a page.</returns>
    public async Task<string?> SubmitAsync(string action, string page, params (string Name, string Value)[] fields)
    {
        var token = WebUtility.HtmlDecode(Regex.Match(page, "name=\"form_token\" value=\"([^\"]*)\"").Groups[1].Value);
        using var request = new HttpRequestMessage(HttpMethod.Post, action)
        {
            Content = new FormUrlEncodedContent(
                fields
                    .Select(field => KeyValuePair.Create(field.Name, field.Value))
                    .Append(KeyValuePair.Create("form_token", token))
            ),
        };
        return (await SendAsync(request)).Location;
    }

    private async Task<(string? Location, string Page)> SendAsync(HttpRequestMessage request)
    {
        if (cookies.Count > 0)
        {
            request.Headers.Add("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        }

        using var response = await client.SendAsync(request);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            var pair = cookie.Split(';')[0].Split('=', 2);
            if (pair[1].Length == 0)
            {
                cookies.Remove(pair[0]);
            }
            else
            {
                cookies[pair[0]] = pair[1];
            }
        }

        return (response.Headers.Location?.OriginalString, await response.Content.ReadAsStringAsync());
    }
}
