using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>The admin as an editor uses it: by the names on the screen, in French.</summary>
/// <param name="page">The browser's page.</param>
/// <param name="admin">Where the admin answers; that of the installation when not given.</param>
public sealed class AdminDesk(IPage page, Uri? admin = null)
{
    /// <summary>The page behind the desk, for what has no name here.</summary>
    public IPage Page => page;

    /// <summary>The button that puts the article before its readers.</summary>
    public ILocator PublishButton => Button("Publier");

    /// <summary>Opens the admin and signs in; where the day begins is on the screen afterwards.</summary>
    public async Task SignInAsync(string email, string password = Installation.Password)
    {
        await page.GotoAsync((admin ?? Installation.Admin).ToString());
        await page.GetByLabel("Adresse e-mail").FillAsync(email);
        await page.GetByLabel("Mot de passe", new PageGetByLabelOptions { Exact = true }).FillAsync(password);
        await Button("Se connecter").ClickAsync();
    }

    /// <summary>Goes to the list of contents and waits until it is on the screen.</summary>
    public async Task SeeContentsAsync()
    {
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Contenus", Exact = true }).ClickAsync();
        await Heading("Contenus").WaitForAsync();
    }

    /// <summary>Goes to a screen as the browser's own buttons do: the application stays, and axe with it.</summary>
    public async Task GoAsync(string path)
    {
        if (new Uri(page.Url).PathAndQuery == path)
        {
            return;
        }

        // The screen before stays until the next one is there: what it has is not what is looked for.
        await page.EvaluateAsync(
            """
            (path) => {
              for (const child of document.getElementById('main').children) child.dataset.left = '';
              const isElsewhere = new URL(path, location.href).pathname !== location.pathname;
              history.pushState(null, '', path);
              dispatchEvent(new PopStateEvent('popstate', { state: null }));
              if (!isElsewhere) delete document.querySelector('#main > [data-left]').dataset.left;
            }
            """,
            path
        );
        await page.Locator("#main > :not([data-left])").First.WaitForAsync();
    }

    /// <summary>Begins a new article.</summary>
    public async Task NewArticleAsync()
    {
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Nouvel article" }).First.ClickAsync();
        await Title.WaitForAsync();
    }

    /// <summary>The headline, which is edited in its place.</summary>
    public ILocator Title =>
        page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "Titre", Exact = true });

    /// <summary>The standfirst.</summary>
    public ILocator Summary =>
        page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "Chapô", Exact = true });

    /// <summary>The text of the article.</summary>
    public ILocator Body => page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "Texte de l’article" });

    /// <summary>The end of the article's address.</summary>
    public ILocator Slug => page.GetByLabel("Adresse", new PageGetByLabelOptions { Exact = true });

    /// <summary>Uploads a picture as the article's main picture, without waiting for the answer.</summary>
    public Task ChooseHeroAsync(FilePayload file) =>
        page.GetByLabel("Ajouter l’image principale").And(page.Locator("input[type=file]")).SetInputFilesAsync(file);

    /// <summary>Waits until the main picture has arrived.</summary>
    public Task SeeHeroAsync() => page.GetByLabel("Légende de l’image principale").WaitForAsync();

    /// <summary>The button that sends the text to the server.</summary>
    public ILocator SaveButton => Button("Enregistrer");

    /// <summary>Writes at the end of the text.</summary>
    public async Task WriteAsync(string text)
    {
        await Body.ClickAsync();
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Puts the caret behind some words of the text.</summary>
    public async Task GoBehindAsync(string words)
    {
        await Body.GetByText(words).First.ClickAsync();
        await page.Keyboard.PressAsync("End");
    }

    /// <summary>Selects words as a person does by mouse: the document's selection is what the editor reads.</summary>
    public async Task SelectAsync(string words) =>
        await Body.EvaluateAsync(
            """
            (body, words) => {
              body.focus();
              const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
              for (let node = texts.nextNode(); node; node = texts.nextNode()) {
                const at = node.data.indexOf(words);
                if (at < 0) continue;
                getSelection().setBaseAndExtent(node, at, node, at + words.length);
                return new Promise((resolve) => setTimeout(resolve, 100));
              }
              throw new Error(`${words} is not in the text.`);
            }
            """,
            words
        );

    /// <summary>
    /// Selects words and presses keys that open something for them, again when the text was drawn anew meanwhile: what
    /// others wrote has arrived, and the selection is gone.
    /// </summary>
    public async Task PressOnAsync(string words, string keys, ILocator opened)
    {
        for (var attempt = 1; ; attempt++)
        {
            await SelectAsync(words);
            await page.Keyboard.PressAsync(keys);
            try
            {
                await opened.WaitForAsync(new LocatorWaitForOptions { Timeout = 3000 });
                return;
            }
            catch (TimeoutException) when (attempt < 10)
            {
                // Once more.
            }
        }
    }

    /// <summary>Does an act of the menu and confirms it, with what its dialog asks for.</summary>
    public async Task ActAsync(string act, string confirm, Func<ILocator, Task>? answer = null)
    {
        await Button("Autres actions").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = act, Exact = true }).ClickAsync();
        await ConfirmAsync(confirm, answer);
    }

    /// <summary>Does the act that the bar offers first, and confirms it.</summary>
    public async Task FirstActAsync(string act, string confirm)
    {
        await Button(act).First.ClickAsync();
        await ConfirmAsync(confirm, answer: null);
    }

    private async Task ConfirmAsync(string confirm, Func<ILocator, Task>? answer)
    {
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.WaitForAsync();
        if (answer is not null)
        {
            await answer(dialog);
        }

        await dialog
            .GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = confirm, Exact = true })
            .ClickAsync();
        await dialog.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    /// <summary>Saves, and waits for the server's word.</summary>
    public async Task SaveAsync()
    {
        await SaveButton.ClickAsync();
        await page.GetByText("Enregistré", new PageGetByTextOptions { Exact = true }).WaitForAsync();
    }

    /// <summary>Saves what is new, and waits until it has an address of its own.</summary>
    public async Task SaveNewAsync()
    {
        await SaveAsync();
        await page.LeaveAsync("/new$");
    }

    /// <summary>Publishes and confirms. Returns as soon as the screen says that the article is online.</summary>
    public async Task PublishAsync()
    {
        await PublishButton.ClickAsync();
        await Button("Publier maintenant").ClickAsync();
        await page.GetByText("L’article est en ligne").First.WaitForAsync();
    }

    /// <summary>Takes the article offline. Returns as soon as the screen says so.</summary>
    public async Task UnpublishAsync()
    {
        await Button("Autres actions").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Dépublier" }).ClickAsync();
        await Button("Dépublier maintenant").ClickAsync();
        await page.GetByText("L’article n’est plus en ligne").First.WaitForAsync();
    }

    /// <summary>A message that the screen gives about something that failed.</summary>
    public ILocator Alert(string text) =>
        page.GetByRole(AriaRole.Alert).Filter(new LocatorFilterOptions { HasTextRegex = new Regex(text) });

    private ILocator Button(string name) =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    private ILocator Heading(string name) =>
        page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = name, Level = 1 });
}
