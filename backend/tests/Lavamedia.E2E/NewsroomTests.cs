using System.Net;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>The rest of the newsroom's day: without a mouse, with pictures and links in the text, with sections.</summary>
[Collection(NewsroomCollection.Name)]
public sealed class NewsroomTests(BrowserFixture browser) : BrowserTests(browser)
{
    private static readonly string Run = Guid.NewGuid().ToString("N")[..6];

    [Fact]
    public async Task The_whole_job_is_done_with_the_keyboard_alone()
    {
        var page = await Browser.OpenAsync();
        var desk = new AdminDesk(page);
        await page.GotoAsync(Installation.Admin.ToString());
        await page.GetByLabel("Adresse e-mail").WaitForAsync();
        await TabToAsync(page, "Adresse e-mail");
        await page.Keyboard.TypeAsync(Installation.Editor);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(Installation.Password);
        await page.Keyboard.PressAsync("Enter");
        await desk.SeeContentsAsync();

        await page.Keyboard.PressAsync("Control+k");
        await Overlays.CaretAsync(page);
        await page.Keyboard.TypeAsync("Nouvel article");
        await page.GetByRole(AriaRole.Option, new() { Name = "Nouvel article", Selected = true }).WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
        await desk.Title.WaitForAsync();
        await TabToAsync(page, "Titre");
        await page.Keyboard.TypeAsync($"Sans souris {Run}");
        await TabToAsync(page, "Texte de l’article");
        await page.Keyboard.TypeAsync("Dix doigts suffisent.");
        await page.Keyboard.PressAsync("Control+s");
        await page.GetByText("Enregistré", new PageGetByTextOptions { Exact = true }).WaitForAsync();

        await TabToAsync(page, "Publier", "Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await TabToAsync(page, "Publier maintenant");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("L’article est en ligne").First.WaitForAsync();
        using var portal = new PortalReader();
        (await portal.ReadAsync($"/articles/sans-souris-{Run}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_film_is_uploaded_into_the_text_and_plays_for_the_reader()
    {
        var page = await Browser.OpenAsync();
        var desk = new AdminDesk(page);
        await desk.SignInAsync(Installation.Editor);
        await desk.SeeContentsAsync();
        await desk.NewArticleAsync();
        await desk.Title.FillAsync($"La marée {Run}");
        await desk.WriteAsync("Elle monte.");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.TypeAsync("/vidéo");
        await page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "Vidéo", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog)
            .GetByLabel("Ajouter une vidéo")
            .SetInputFilesAsync(Repository.PathOf("backend/tests/Lavamedia.Testing/Films/film.webm"));
        await page.GetByLabel("Titre de la vidéo").FillAsync("La marée monte");
        await Scans.NoViolationAsync(page);
        await desk.PublishAsync();

        var reader = await Browser.OpenAsync();
        await reader.GotoAsync(new Uri(Installation.Portal, $"/articles/la-maree-{Run}").ToString());
        var film = reader.GetByLabel("La marée monte");
        (await film.GetAttributeAsync("preload")).ShouldBe("none");
        (
            await film.EvaluateAsync<double>(
                "async (film) => { film.muted = true; await film.play(); return film.duration; }"
            )
        ).ShouldBe(2, 0.2);
        await Scans.NoViolationAsync(reader);
        await reader.CloseAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task A_picture_and_a_link_in_the_text_reach_the_reader_with_their_words()
    {
        var page = await Browser.OpenAsync();
        var desk = new AdminDesk(page);
        await desk.SignInAsync(Installation.Editor);
        await desk.SeeContentsAsync();
        await desk.NewArticleAsync();
        await desk.Title.FillAsync($"Le relevé {Run}");
        await desk.WriteAsync("Voir la carte");
        await page.Keyboard.PressAsync("Control+Shift+ArrowLeft");
        await page.Keyboard.PressAsync("Control+k");
        var link = page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = "Lien" });
        await Overlays.CaretAsync(page);
        await page.Keyboard.TypeAsync("javascript:alert(1)");
        await page.Keyboard.PressAsync("Enter");
        await link.GetByText("ne peut pas servir de lien").WaitForAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("https://example.org/carte");
        await page.Keyboard.PressAsync("Enter");
        await link.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });

        await page.Keyboard.PressAsync("End");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Insérer une image" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog)
            .GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Choisir " })
            .First.ClickAsync();
        var words = page.GetByRole(
            AriaRole.Textbox,
            new PageGetByRoleOptions { Name = "Texte alternatif", Exact = true }
        );
        await words.FillAsync("Une carte dessinée à la main");
        await desk.PublishAsync();

        using var portal = new PortalReader();
        var (status, html) = await portal.ReadAsync($"/articles/le-releve-{Run}");
        status.ShouldBe(HttpStatusCode.OK);
        html.ShouldContain("href=\"https://example.org/carte\"");
        html.ShouldContain("alt=\"Une carte dessinée à la main\"");
    }

    [Fact]
    public async Task A_new_section_stands_in_the_tree_can_be_renamed_has_a_page_and_goes_again()
    {
        var page = await Browser.OpenAsync();
        var desk = new AdminDesk(page);
        await desk.SignInAsync(Installation.Editor);
        await desk.SeeContentsAsync();
        await page.GotoAsync(new Uri(Installation.Admin, "/categories").ToString());
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Nouvelle rubrique", Exact = true })
            .ClickAsync();
        // The caret already stands in the name.
        await Overlays.CaretAsync(page);
        await page.Keyboard.TypeAsync($"Rivières {Run}");
        await Button("Créer la rubrique").ClickAsync();
        await page.GetByText($"La rubrique « Rivières {Run} » est créée").First.WaitForAsync();

        await Button($"Modifier Rivières {Run}").ClickAsync();
        await page.GetByLabel("Nom").FillAsync($"Fleuves {Run}");
        await page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = "Rubrique parente" }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "Planète" }).ClickAsync();
        await Button("Enregistrer").ClickAsync();
        await page.GetByText($"La rubrique « Fleuves {Run} » est à jour").First.WaitForAsync();

        // Its address is what it was: links to it go on working.
        using var portal = new PortalReader();
        await portal.UntilAsync(
            $"/categories/rivieres-{Run}",
            (status, html) => status == HttpStatusCode.OK && html.Contains($"Fleuves {Run}", StringComparison.Ordinal)
        );
        await portal.UntilAsync(
            "/categories/planete",
            (_, html) => html.Contains($"Fleuves {Run}", StringComparison.Ordinal)
        );

        await Button($"Supprimer Fleuves {Run}").ClickAsync();
        await page.GetByText($"La rubrique « Fleuves {Run} » est supprimée").First.WaitForAsync();
        await portal.UntilAsync($"/categories/rivieres-{Run}", (status, _) => status == HttpStatusCode.NotFound);
        await portal.UntilAsync(
            "/categories/planete",
            (_, html) => !html.Contains($"Fleuves {Run}", StringComparison.Ordinal)
        );

        ILocator Button(string name) =>
            page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });
    }

    private static async Task TabToAsync(IPage page, string name, string key = "Tab")
    {
        for (var i = 0; i < 60; i++)
        {
            var focused = await page.EvaluateAsync<string>(
                """
                () => {
                  const element = document.activeElement;
                  const label = element.labels?.[0]?.innerText ?? '';
                  return (element.getAttribute('aria-label') || label || element.innerText || '').replace('*', '').trim();
                }
                """
            );
            if (focused == name)
            {
                return;
            }
            await page.Keyboard.PressAsync(key);
        }
        throw new InvalidOperationException($"The keyboard never reached “{name}”.");
    }
}
