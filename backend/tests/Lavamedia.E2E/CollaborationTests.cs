using System.Net;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>Several people at one article: they see each other, show drafts to others, and find their text again on another machine.</summary>
[Collection(NewsroomCollection.Name)]
public sealed class CollaborationTests(BrowserFixture browser) : BrowserTests(browser)
{
    private static readonly string Run = Guid.NewGuid().ToString("N")[..6];

    [Fact]
    public async Task A_preview_shows_the_edit_of_a_published_article_without_an_account_and_the_public_page_does_not()
    {
        var desk = await SignedInAsync(Installation.Editor);
        await desk.NewArticleAsync();
        await desk.Title.FillAsync($"En aperçu {Run}");
        await desk.WriteAsync("Le texte que tous lisent.");
        await desk.PublishAsync();
        await desk.WriteAsync(" La suite que personne ne lit encore.");
        await desk.SaveAsync();
        await MenuAsync(desk, "Partager un aperçu");
        var dialog = desk.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Créer un lien" }).ClickAsync();
        var address = await dialog.GetByLabel("Adresse de l’aperçu").InputValueAsync();

        var reader = await Browser.OpenAsync();
        var answer = await reader.GotoAsync(address);
        answer!.Headers["cache-control"].ShouldBe("private, no-store");
        answer.Headers["x-robots-tag"].ShouldBe("noindex, nofollow");
        await reader.GetByText("La suite que personne ne lit encore.").WaitForAsync();
        await reader.GetByText("Version 2, non publiée").WaitForAsync();
        using var portal = new PortalReader();
        var (status, html) = await portal.ReadAsync($"/articles/en-apercu-{Run}");
        status.ShouldBe(HttpStatusCode.OK);
        html.ShouldNotContain("personne ne lit encore");

        await dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Révoquer" }).ClickAsync();
        await dialog.GetByText("Aucun lien ne montre ce contenu.").WaitForAsync();
        (await reader.GotoAsync(address))!.Status.ShouldBe((int)HttpStatusCode.NotFound);

        await desk.Page.Keyboard.PressAsync("Escape");
        await MenuAsync(desk, "Aperçu à côté du texte");
        await desk.Page.FrameLocator("iframe").GetByText("La suite que personne ne lit encore.").WaitForAsync();
    }

    [Fact]
    public async Task Who_opens_an_article_sees_who_is_there_and_can_take_over_and_text_is_found_on_another_machine()
    {
        var first = await SignedInAsync(Installation.Editor);
        await first.NewArticleAsync();
        await first.Title.FillAsync($"À plusieurs {Run}");
        await first.SaveNewAsync();
        await first.WriteAsync("Jamais enregistré.");
        await first.Page.GetByText("Non enregistré, gardé sur le serveur").WaitForAsync();

        var second = await SignedInAsync(Installation.Administrator);
        await second.Page.GotoAsync(first.Page.Url);
        await second.Page.GetByText("écrit aussi").WaitForAsync();
        await first.Page.GetByText("a aussi ouvert ce contenu").WaitForAsync();
        await second
            .Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Prendre la main" })
            .ClickAsync();
        await first.Page.GetByText("a pris la main").WaitForAsync();
        await first
            .Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Reprendre la main" })
            .ClickAsync();
        await second.Page.GetByText("a pris la main").WaitForAsync();
        await second.Page.CloseAsync();
        await first
            .Page.GetByText("a aussi ouvert ce contenu")
            .WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });

        var elsewhere = await SignedInAsync(Installation.Editor);
        await elsewhere.Page.GotoAsync(first.Page.Url);
        await elsewhere.Body.GetByText("Jamais enregistré.").WaitForAsync();
        await elsewhere.SaveAsync();
        await first.Page.CloseAsync();
    }

    private static async Task MenuAsync(AdminDesk desk, string entry)
    {
        await desk
            .Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Autres actions", Exact = true })
            .ClickAsync();
        await desk.Page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = entry }).ClickAsync();
    }

    private async Task<AdminDesk> SignedInAsync(string account)
    {
        var desk = new AdminDesk(await Browser.OpenAsync());
        await desk.SignInAsync(account);
        await desk.SeeContentsAsync();
        return desk;
    }
}
