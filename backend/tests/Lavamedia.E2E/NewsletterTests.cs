using System.Net;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>The newsletter as readers meet it, without a script.</summary>
[Collection(NewsroomCollection.Name)]
public sealed class NewsletterTests(BrowserFixture browser) : BrowserTests(browser)
{
    [Theory]
    [InlineData("/newsletter", "S’inscrire", "Confirmer", "Vous êtes inscrit")]
    [InlineData("/en/newsletter", "Subscribe", "Confirm", "You are subscribed")]
    public async Task A_reader_subscribes_and_confirms_by_mail(
        string path,
        string subscribe,
        string confirm,
        string confirmed
    )
    {
        var email = $"lectrice-{Guid.NewGuid():N}@exemple.fr";
        var page = await Browser.OpenAsync(javaScript: false);
        await page.GotoAsync(new Uri(Installation.Portal, path).ToString());
        await page.GetByRole(AriaRole.Textbox).FillAsync(email);
        await Button(page, subscribe).ClickAsync();
        await page.ArriveAsync($@"{path}\?state=done$");

        var link = await Mailbox.LinkAsync(email, "confirm");
        await page.GotoAsync(link);
        await Button(page, confirm).ClickAsync();
        await page.GetByText(confirmed).WaitForAsync();
        (await page.Context.CookiesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_mail_program_takes_a_reader_off_the_list_with_one_click()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        var address = new Uri(Installation.Portal, "/api/newsletter/leave?key=none-of-ours");
        using var oneClick = await client.PostAsync(
            address,
            new FormUrlEncodedContent(new Dictionary<string, string> { ["List-Unsubscribe"] = "One-Click" })
        );
        oneClick.StatusCode.ShouldBe(HttpStatusCode.OK);
        // Who opens the address instead comes to a page with a button.
        using var opened = await client.GetAsync(address);
        opened.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        opened.Headers.Location!.PathAndQuery.ShouldBe("/newsletter/leave?key=none-of-ours");

        // Another site cannot enter addresses in a reader's name.
        using var foreign = new HttpRequestMessage(HttpMethod.Post, new Uri(Installation.Portal, "/api/newsletter"));
        foreign.Headers.Add("Origin", "https://evil.example");
        foreign.Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["email"] = "a@exemple.fr" });
        using var refused = await client.SendAsync(foreign);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static ILocator Button(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });
}
