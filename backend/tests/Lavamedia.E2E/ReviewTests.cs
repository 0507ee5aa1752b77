using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>Two people at one article: what one says, proposes and gives as work the other sees while it happens.</summary>
[Collection(NewsroomCollection.Name)]
public sealed class ReviewTests(BrowserFixture browser) : BrowserTests(browser)
{
    private static readonly string Run = Guid.NewGuid().ToString("N")[..6];

    [Fact]
    public async Task One_comments_and_mentions_the_other_sees_it_live_answers_and_resolves()
    {
        var editor = await ArticleAsync($"Commenté {Run}", "La lave descend lentement vers la mer.");
        var author = await SignedInAsync(Installation.Author);
        await author.Page.GotoAsync(editor.Page.Url);
        await author.Body.GetByText("La lave descend").WaitForAsync();

        var words = editor.Page.GetByRole(
            AriaRole.Textbox,
            new PageGetByRoleOptions { Name = "Nouveau commentaire", Exact = true }
        );
        await editor.PressOnAsync("descend lentement", "Control+Alt+m", words);
        await words.PressSequentiallyAsync("Est-ce sûr, @Thé");
        await ChooseAsync(editor, "Théo Vasseur");
        await words.PressSequentiallyAsync("?");
        await words.PressAsync("Control+Enter");
        await editor.Page.GetByText("Est-ce sûr,").WaitForAsync();

        // Seen without a reload, by both: in the text and in the panel.
        await author
            .Page.Locator(".commented", new PageLocatorOptions { HasText = "descend lentement" })
            .WaitForAsync();
        await Press(author, "Commentaires (1)");
        var thread = author.Page.GetByRole(AriaRole.Article, new PageGetByRoleOptions { NameRegex = new("^Fil de") });
        await thread.GetByText("Est-ce sûr,").WaitForAsync();
        await thread
            .GetByRole(AriaRole.Textbox, new LocatorGetByRoleOptions { Name = "Répondre" })
            .FillAsync("Oui, vérifié.");
        await author.Page.Keyboard.PressAsync("Control+Enter");
        await editor.Page.GetByText("Oui, vérifié.").WaitForAsync();
        // The whole page: a menu hides nothing of it, and the keyboard comes to no place that is hidden.
        await Press(editor, "Autres actions du commentaire");
        await Scans.NoViolationAsync(editor.Page);
        await editor.Page.Keyboard.PressAsync("Escape");

        // The words move, and the comment with them.
        await editor.Body.ClickAsync();
        await editor.Page.Keyboard.PressAsync("Control+Home");
        await editor.Page.Keyboard.TypeAsync("Depuis ce matin. ");
        await editor.SaveAsync();
        await editor.Page.ReloadAsync();
        await editor
            .Page.Locator(".commented", new PageLocatorOptions { HasText = "descend lentement" })
            .WaitForAsync();

        await Press(author, "Marquer comme résolu");
        await editor
            .Page.Locator(".commented")
            .First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await Scans.NoViolationAsync(author.Page);
        await editor.Page.CloseAsync();
        await author.Page.CloseAsync();
    }

    [Fact]
    public async Task One_proposes_other_words_and_the_other_takes_them_in()
    {
        var editor = await ArticleAsync($"Proposé {Run}", "Le basalte est gris.");
        var author = await SignedInAsync(Installation.Author);
        await author.Page.GotoAsync(editor.Page.Url);
        await author.Body.GetByText("Le basalte").WaitForAsync();

        var proposed = author.Page.GetByLabel("Texte proposé");
        await author.PressOnAsync("gris", "Control+Alt+u", proposed);
        await proposed.FillAsync("noir");
        await author
            .Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Proposer", Exact = true })
            .ClickAsync();

        await editor.Body.Locator("ins", new LocatorLocatorOptions { HasText = "noir" }).WaitForAsync();
        await Press(editor, "Commentaires (0)");
        await Scans.NoViolationAsync(editor.Page);
        await editor
            .Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Accepter", Exact = true })
            .ClickAsync();
        await editor.Body.GetByText("Le basalte est noir.").WaitForAsync();
        await editor
            .Body.Locator("ins")
            .WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        await editor.Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "Contexte" }).ClickAsync();
        await editor.Page.GetByText("d’après une proposition de").WaitForAsync();
        await author.Body.GetByText("Le basalte est noir.").WaitForAsync();
        await editor.Page.CloseAsync();
        await author.Page.CloseAsync();
    }

    [Fact]
    public async Task Work_is_given_told_by_the_bell_and_waits_where_the_day_begins()
    {
        var author = await SignedInAsync(Installation.Author);
        var editor = await ArticleAsync($"Confié {Run}", "À relire.");

        await editor
            .Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Confier", Exact = true })
            .ClickAsync();
        var dialog = editor.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("À qui").ClickAsync();
        await editor.Page.GetByPlaceholder("Nom de la personne").FillAsync("Thé");
        await ChooseAsync(editor, "Théo Vasseur");
        await editor.Page.Keyboard.PressAsync("Escape");
        await dialog.GetByLabel("Consigne").FillAsync("Pour la une");
        await dialog
            .GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Confier", Exact = true })
            .ClickAsync();
        await editor.Page.GetByText("Pour la une").First.WaitForAsync();

        await author
            .Page.GetByRole(
                AriaRole.Button,
                new PageGetByRoleOptions { NameRegex = new(@"^Notifications, \d+ non lu") }
            )
            .ClickAsync();
        await Scans.NoViolationAsync(author.Page);
        await author
            .Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { NameRegex = new($"Confié {Run}") })
            .ClickAsync();
        await author.Title.WaitForAsync();
        await author.Page.GotoAsync(Installation.Admin.ToString());
        await author.Page.GetByText($"Confié {Run}").First.WaitForAsync();
        await author.Page.GetByText("Pour la une").First.WaitForAsync();
        await editor.Page.CloseAsync();
        await author.Page.CloseAsync();
    }

    private async Task<AdminDesk> ArticleAsync(string title, string text)
    {
        var desk = await SignedInAsync(Installation.Editor);
        await desk.NewArticleAsync();
        await desk.Title.FillAsync(title);
        await desk.WriteAsync(text);
        await desk.SaveNewAsync();
        return desk;
    }

    private async Task<AdminDesk> SignedInAsync(string account)
    {
        var desk = new AdminDesk(await Browser.OpenAsync());
        await desk.SignInAsync(account);
        await desk.SeeContentsAsync();
        return desk;
    }

    /// <summary>Chooses somebody by name: the first in a list may be somebody else until the list has heard what was typed.</summary>
    private static Task ChooseAsync(AdminDesk desk, string name) =>
        desk.Page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { NameRegex = new(name) }).First.ClickAsync();

    private static Task Press(AdminDesk desk, string name) =>
        desk.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true }).First.ClickAsync();
}
