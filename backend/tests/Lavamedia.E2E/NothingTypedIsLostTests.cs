using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>What can happen to somebody who writes: the network goes, the session ends, somebody else saves first.</summary>
[Collection(NewsroomCollection.Name)]
public sealed class NothingTypedIsLostTests(BrowserFixture browser) : BrowserTests(browser)
{
    private static string Unique(string title) => $"{title} {Guid.NewGuid():N}"[..(title.Length + 7)];

    [Fact]
    public async Task Text_written_without_a_network_is_there_after_a_reload_and_can_be_saved()
    {
        var title = Unique("Écrit dans le tunnel");
        var desk = await SignedInAsync(Installation.Editor);
        await desk.NewArticleAsync();
        await desk.Title.FillAsync(title);
        await desk.Page.Context.SetOfflineAsync(true);
        await desk.WriteAsync("Sous la montagne, aucun réseau.");
        await desk.SaveButton.ClickAsync();
        await desk.Alert("Votre texte est gardé sur cet appareil").WaitForAsync();

        await desk.Page.Context.SetOfflineAsync(false);
        await desk.Page.GotoAsync(Installation.Admin.ToString());
        await desk
            .Page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Textes non enregistrés" })
            .GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = title })
            .ClickAsync();
        await desk.Body.GetByText("Sous la montagne, aucun réseau.").WaitForAsync();
        await desk.SaveAsync();
        await desk.Page.GotoAsync(Installation.Admin.ToString());
        await desk.SeeContentsAsync();
        await desk.Page.SettleAsync();
        // What other tests left there is theirs.
        await Assertions
            .Expect(
                desk.Page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Textes non enregistrés" })
                    .GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = title })
            )
            .ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_session_that_ends_while_writing_is_renewed_over_the_text_and_the_save_goes_through()
    {
        var desk = await SignedInAsync(Installation.Editor);
        await desk.NewArticleAsync();
        await desk.Title.FillAsync(Unique("La session est finie"));
        await desk.Page.Context.ClearCookiesAsync();
        await desk.SaveButton.ClickAsync();

        var dialog = desk.Page.GetByRole(
            AriaRole.Dialog,
            new PageGetByRoleOptions { Name = "Votre session est terminée" }
        );
        await dialog.WaitForAsync();
        await Overlays.NoViolationAsync(desk.Page);
        // In a window of its own, so that the text stays as it is. The address is known, and the caret stands in the password.
        var window = await desk.Page.RunAndWaitForPopupAsync(() =>
            dialog.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Se reconnecter" }).ClickAsync()
        );
        await Assertions.Expect(window.GetByLabel("Mot de passe")).ToBeFocusedAsync();
        await window.Keyboard.TypeAsync(Installation.Password);
        await window.Keyboard.PressAsync("Enter");
        await desk.Page.GetByText("Enregistré", new PageGetByTextOptions { Exact = true }).WaitForAsync();
        await Assertions.Expect(dialog).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Two_people_at_one_article_see_both_texts_and_what_only_one_changed_stays()
    {
        var first = await SignedInAsync(Installation.Editor);
        await first.NewArticleAsync();
        await first.Title.FillAsync(Unique("À quatre mains"));
        await first.WriteAsync("Le texte de départ.");
        await first.SaveNewAsync();

        var second = await SignedInAsync(Installation.Administrator);
        await second.Page.GotoAsync(first.Page.Url);
        await second.Body.GetByText("Le texte de départ.").WaitForAsync();
        await second.Summary.FillAsync("Un chapô écrit par une autre main.");
        await second.SaveAsync();

        // Who writes hears of it at once; what does not overlap goes together without a question.
        await first.WriteAsync(" Une phrase de plus.");
        await first.SaveAsync();
        await first.Page.ReloadAsync();
        await first.Body.GetByText("Le texte de départ. Une phrase de plus.").WaitForAsync();
        await Assertions.Expect(first.Summary).ToHaveValueAsync("Un chapô écrit par une autre main.");
    }

    [Fact]
    public async Task Two_people_who_change_the_same_field_are_asked_and_the_text_goes_together_by_itself()
    {
        var first = await SignedInAsync(Installation.Editor);
        await first.NewArticleAsync();
        await first.Title.FillAsync(Unique("Le même passage"));
        await first.WriteAsync("La lave coule.");
        await first.SaveNewAsync();

        var second = await SignedInAsync(Installation.Administrator);
        await second.Page.GotoAsync(first.Page.Url);
        await second.Body.GetByText("La lave coule.").WaitForAsync();
        await first.WriteAsync(" Lentement.");
        await first.Summary.FillAsync("Le mien");
        await second.Title.FillAsync("Leur titre");
        await second.Summary.FillAsync("Le leur");
        await second.Body.GetByText("Lentement.").WaitForAsync();
        await second.WriteAsync(" Vite.");
        await second.SaveAsync();

        // The notice comes by subscription, and nothing of what was typed goes.
        await first.Page.GetByText("pendant que vous écriviez").WaitForAsync();
        await first.Body.GetByText("La lave coule. Lentement. Vite.").WaitForAsync();
        (await first.Summary.InputValueAsync()).ShouldBe("Le mien");
        await first.SaveButton.ClickAsync();
        var dialog = first.Page.GetByRole(
            AriaRole.Dialog,
            new PageGetByRoleOptions { Name = "Un passage à départager" }
        );
        await dialog.GetByText("Le leur").WaitForAsync();
        await Overlays.NoViolationAsync(first.Page);
        await dialog.GetByLabel("Votre texte").CheckAsync();
        await dialog
            .GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Réunir et enregistrer" })
            .ClickAsync();
        await first.Page.GetByText("Enregistré", new PageGetByTextOptions { Exact = true }).WaitForAsync();

        // The other one, whose text is untouched, follows.
        await Assertions.Expect(second.Summary).ToHaveValueAsync("Le mien");
        await second.Body.GetByText("La lave coule. Lentement. Vite.").WaitForAsync();
        (await first.Title.InputValueAsync()).ShouldBe("Leur titre");
    }

    private async Task<AdminDesk> SignedInAsync(string account)
    {
        var desk = new AdminDesk(await Browser.OpenAsync());
        await desk.SignInAsync(account);
        await desk.SeeContentsAsync();
        return desk;
    }
}
