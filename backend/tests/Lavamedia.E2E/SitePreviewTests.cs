using System.Net;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>An editor looks at the site of another day; readers go on seeing that of today.</summary>
[Collection(NewsroomCollection.Name)]
public sealed class SitePreviewTests(BrowserFixture browser) : BrowserTests(browser)
{
    private static readonly string Run = Guid.NewGuid().ToString("N")[..6];

    [Fact]
    public async Task The_site_is_seen_before_and_after_what_is_scheduled_and_left_again()
    {
        var desk = new AdminDesk(await Browser.OpenAsync());
        await desk.SignInAsync(Installation.Editor);
        await desk.SeeContentsAsync();
        await desk.NewArticleAsync();
        await desk.Title.FillAsync($"Demain {Run}");
        await desk.WriteAsync("Ce que les lecteurs liront demain.");
        await desk.SaveAsync();
        var day = DateTime.UtcNow.Date.AddDays(2);
        await desk.ActAsync("Programmer…", "Programmer", dialog => dialog.GetByLabel("Quand").FillAsync(At(day, 9)));
        await desk.Page.GetByText("La publication est programmée").First.WaitForAsync();

        await desk.Page.Keyboard.PressAsync("Control+k");
        await Overlays.CaretAsync(desk.Page);
        await desk.Page.Keyboard.TypeAsync("date");
        await desk
            .Page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "Voir le site à une date" })
            .ClickAsync();
        await desk.Page.GetByLabel("Date et heure").FillAsync(At(day, 9));
        var site = await desk.Page.RunAndWaitForPopupAsync(() =>
            desk
                .Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Voir le site", Exact = true })
                .ClickAsync()
        );
        var bar = site.GetByRole(AriaRole.Complementary, new PageGetByRoleOptions { Name = "Le site tel qu’il sera" });
        await bar.WaitForAsync();
        await site.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = $"Demain {Run}" }).First.ClickAsync();
        await site.GetByText("Ce que les lecteurs liront demain.").WaitForAsync();
        await bar.GetByText("acte").First.ClickAsync();
        await bar.GetByText($"Publication · Demain {Run}").WaitForAsync();
        var answer = await site.ReloadAsync();
        answer!.Headers["cache-control"].ShouldContain("no-store");
        answer.Headers["x-robots-tag"].ShouldBe("noindex, nofollow");
        await Scans.NoViolationAsync(site);

        // Nobody else sees anything of it.
        using var portal = new PortalReader();
        (await portal.ReadAsync($"/articles/demain-{Run}")).Status.ShouldBe(HttpStatusCode.NotFound);

        // One minute earlier it is not there, on the same page.
        await bar.GetByLabel("Date et heure, à Paris").FillAsync(At(day, 8));
        await bar.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Voir à ce moment" }).ClickAsync();
        await site.GetByText("Cette page n’existe pas").First.WaitForAsync();
        await bar.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Quitter l’aperçu" }).ClickAsync();
        await bar.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await site.CloseAsync();
        await desk.Page.CloseAsync();
    }

    private static string At(DateTime day, int hour) => $"{day:yyyy-MM-dd}T{hour:00}:00";
}
