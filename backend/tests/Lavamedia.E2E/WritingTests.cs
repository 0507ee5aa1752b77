using System.Net;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>What people who write do all day: they paste, look for words, go from screen to screen, and show what matters in a picture.</summary>
[Collection(NewsroomCollection.Name)]
public sealed class WritingTests(BrowserFixture browser) : BrowserTests(browser)
{
    private static readonly string Run = Guid.NewGuid().ToString("N")[..6];

    [Fact]
    public async Task What_is_copied_in_Word_is_words_although_a_picture_of_them_lies_beside()
    {
        var (page, desk) = await BeginAsync();
        await desk.Body.ClickAsync();
        var word = await File.ReadAllTextAsync(
            Repository.PathOf("frontend/apps/admin/src/features/editor/body/writing/fixtures/word.clipboard")
        );
        await desk.Body.EvaluateAsync(
            """
            (body, html) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/html', html + '<p><img src="file:///c:/port.png"></p>');
              clipboardData.items.add(new File(['a picture of the words'], 'image.png', { type: 'image/png' }));
              body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
            }
            """,
            word
        );

        await desk.Body.GetByRole(AriaRole.Heading, new() { Name = "Le port" }).WaitForAsync();
        (await desk.Body.Locator("strong").First.InnerTextAsync()).ShouldBe("marée");
        (await desk.Body.Locator("li").CountAsync()).ShouldBe(3);
        (await desk.Body.Locator("figure").CountAsync()).ShouldBe(0);
        await page.GetByText("Une image n’a pas suivi le texte collé").First.WaitForAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Words_are_found_in_the_language_of_the_text_and_replaced_all_at_once()
    {
        var (page, desk) = await BeginAsync();
        await desk.WriteAsync("Le port dort. Le port fume.");
        // By this the browser chooses its dictionary.
        (await desk.Body.GetAttributeAsync("lang")).ShouldBe("fr");
        (await desk.Body.GetAttributeAsync("spellcheck")).ShouldBe("true");

        await page.Keyboard.PressAsync("Control+f");
        var find = page.GetByRole(AriaRole.Search, new() { Name = "Rechercher dans le texte" });
        await find.GetByLabel("Rechercher", new() { Exact = true }).FillAsync("port");
        await find.GetByText("sur 2").WaitForAsync();
        await find.GetByLabel("Remplacer par").FillAsync("phare");
        await find.GetByRole(AriaRole.Button, new() { Name = "Tout remplacer" }).ClickAsync();
        await desk.Body.GetByText("Le phare dort. Le phare fume.").WaitForAsync();
        await page.CloseAsync();
    }

    [Fact]
    public async Task Every_screen_is_a_word_away()
    {
        var page = await SignInAsync();
        foreach (
            var (typed, path) in new[]
            {
                ("Mots-clés", "/tags"),
                ("Séries", "/series"),
                ("Page d’accueil", "/front-page"),
                ("Recherche du site", "/search"),
                ("Redirections", "/seo/redirects"),
            }
        )
        {
            await page.Keyboard.PressAsync("Control+k");
            await Overlays.CaretAsync(page);
            await page.Keyboard.TypeAsync(typed);
            await page.GetByRole(AriaRole.Option, new() { Name = typed, Selected = true }).WaitForAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.ArriveAsync($"{path}$");
            await page.GetByRole(AriaRole.Dialog).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        }

        await page.CloseAsync();
    }

    [Fact]
    public async Task What_matters_in_a_picture_is_shown_by_a_press_or_by_keys_and_is_kept()
    {
        var page = await SignInAsync();
        await page.GotoAsync(new Uri(Installation.Admin, "/library").ToString());
        await page.GetByLabel("Ajouter des fichiers").SetInputFilesAsync(Pictures.Jpeg($"phare-{Run}.jpg"));
        await OpenAsync();

        var picture = page.Locator("fieldset .cursor-crosshair");
        await picture.Locator("img").EvaluateAsync("(image) => image.decode()");
        var box = (await picture.BoundingBoxAsync())!;
        await picture.ClickAsync(
            new()
            {
                Position = new() { X = box.Width * 0.25f, Y = box.Height * 0.75f },
            }
        );
        await Assertions.Expect(Slider("De gauche à droite")).ToHaveValueAsync("25");
        await Assertions.Expect(Slider("De haut en bas")).ToHaveValueAsync("75");
        await Slider("De haut en bas").PressAsync("ArrowLeft");
        await Assertions
            .Expect(page.Locator("fieldset img").Last)
            .ToHaveJSPropertyAsync("style.objectPosition", "25% 74%");
        await Scans.NoViolationAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Enregistrer", Exact = true }).ClickAsync();
        await page.GetByText("est à jour").First.WaitForAsync();

        await page.ReloadAsync();
        await OpenAsync();
        await Assertions.Expect(Slider("De haut en bas")).ToHaveValueAsync("74");
        await page.CloseAsync();

        Task OpenAsync() =>
            page.GetByRole(AriaRole.Button, new() { Name = $"Ouvrir phare-{Run}.jpg" }).First.ClickAsync();
        ILocator Slider(string name) => page.GetByRole(AriaRole.Slider, new() { Name = name });
    }

    [Fact]
    public async Task Files_are_deleted_together_and_one_that_an_article_shows_leads_to_the_article()
    {
        using var api = new GraphQLClient();
        await api.SignInAsync(Installation.Editor);
        var used = await UploadAsync($"garde-{Run}.jpg");
        await UploadAsync($"jette-{Run}.jpg");
        var body = new
        {
            type = "doc",
            content = new[] { new { type = "image", attrs = new { mediaId = used, alternativeText = "Un volcan" } } },
        };
        await api.RunAsync(
            "mutation ($input: CreateContentItemInput!) { createContentItem(input: $input) { contentItem { id } } }",
            new { input = new { title = $"Garde {Run}", body } }
        );

        var page = await SignInAsync();
        await page.GotoAsync(new Uri(Installation.Admin, $"/library?q={Run}.jpg").ToString());
        foreach (var name in new[] { $"garde-{Run}.jpg", $"jette-{Run}.jpg" })
        {
            await page.GetByRole(AriaRole.Checkbox, new() { Name = $"Choisir {name}" }).PressAsync("Space");
        }

        await page.GetByText("2 fichiers choisis").WaitForAsync();
        await Scans.NoViolationAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Supprimer", Exact = true }).PressAsync("Enter");
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Supprimer définitivement" }).PressAsync("Enter");
        await dialog.GetByText("1 supprimé sur 2.").WaitForAsync();
        (await Overlays.ViolationsAsync(page)).ShouldBeEmpty();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Ouvrir jette-{Run}.jpg" })
            .WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await dialog.GetByRole(AriaRole.Link, new() { Name = $"Garde {Run}" }).ClickAsync();
        await page.ArriveAsync("/content/[^/]+$");
        await page.CloseAsync();

        async Task<string> UploadAsync(string name)
        {
            var file = Pictures.Jpeg(name);
            using var content = new ByteArrayContent(file.Buffer);
            var answer = await api.UploadAsync(content, name);
            return answer
                .GetProperty("data")
                .GetProperty("uploadMedia")
                .GetProperty("mediaAsset")
                .GetProperty("id")
                .GetString()!;
        }
    }

    [Fact]
    public async Task An_article_is_shared_with_a_picture_and_JSON_LD_of_its_own()
    {
        var (page, desk) = await BeginAsync();
        await desk.WriteAsync("La lampe tourne encore.");
        await desk.SaveNewAsync();
        await page.GetByText("Partage sur les réseaux").ClickAsync();
        var card = page.GetByRole(AriaRole.Figure, new() { Name = "Aperçu de la carte de partage" });
        (await card.Locator("img").CountAsync()).ShouldBe(0);
        await page.GetByRole(AriaRole.Group, new() { Name = "Image de partage" })
            .GetByRole(AriaRole.Button, new() { Name = "Choisir une image" })
            .ClickAsync();
        await page.GetByRole(AriaRole.Dialog)
            .GetByLabel("Ajouter une image")
            .SetInputFilesAsync(Pictures.Jpeg($"reseaux-{Run}.jpg"));
        await card.Locator("img").WaitForAsync();
        await page.GetByLabel("Titre de partage").FillAsync($"Plus personne {Run}");
        await card.GetByText($"Plus personne {Run}").First.WaitForAsync();
        await Scans.NoViolationAsync(page);

        await page.GetByText("Indexation et JSON-LD").ClickAsync();
        await page.GetByText("\"NewsArticle\"").First.WaitForAsync();
        var markup = page.GetByLabel("JSON-LD", new() { Exact = true });
        await markup.FillAsync("{\n  \"genre\": \n}");
        await page.GetByText("Ce n’est pas du JSON valide")
            .WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await markup.BlurAsync();
        await page.GetByText("Ce n’est pas du JSON valide").WaitForAsync();

        // What only the server knows stands in the same place, with what it is about.
        await markup.FillAsync("""{ "about": { "@type": "https://schema.org/Place" } }""");
        await markup.BlurAsync();
        await desk.SaveButton.ClickAsync();
        await page.GetByText("à « about › @type »").First.WaitForAsync();
        (await markup.GetAttributeAsync("aria-invalid")).ShouldBe("true");

        await markup.FillAsync("""{ "@type": "ReportageNewsArticle", "isAccessibleForFree": null }""");
        await markup.BlurAsync();
        await desk.SaveAsync();
        await Scans.NoViolationAsync(page);
        await desk.PublishAsync();
        var slug = await desk.Slug.InputValueAsync();
        await page.CloseAsync();

        using var portal = new PortalReader();
        await portal.UntilAsync(
            $"/articles/{slug}",
            (_, html) => html.Contains("ReportageNewsArticle", StringComparison.Ordinal)
        );
        var (_, html) = await portal.ReadAsync($"/articles/{slug}");
        html.ShouldContain($"property=\"og:title\" content=\"Plus personne {Run}\"");
        html.ShouldContain("name=\"twitter:image\" content=\"");
        html.ShouldNotContain("isAccessibleForFree");
        html.ShouldContain("\"image\":[{\"@type\":\"ImageObject\"");
        (await portal.ReadAsync($"/share-images/fr/{slug}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<IPage> SignInAsync()
    {
        var desk = new AdminDesk(await Browser.OpenAsync());
        await desk.SignInAsync(Installation.Editor);
        await desk.SeeContentsAsync();
        return desk.Page;
    }

    private async Task<(IPage Page, AdminDesk Desk)> BeginAsync()
    {
        var page = await SignInAsync();
        var desk = new AdminDesk(page);
        await desk.NewArticleAsync();
        await desk.Title.FillAsync($"Écrire {Guid.NewGuid():N}"[..14]);
        return (page, desk);
    }
}
