using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>
/// A day of the newsroom: three people in three browsers take one article from its first words to its readers and its translation. The API
/// that two of them work with is killed on the way, twice, as a machine dies.
/// </summary>
[Collection(NewsroomCollection.Name)]
public sealed class NewsroomDayTests(BrowserFixture browser) : BrowserTests(browser), IDisposable
{
    private static readonly string Run = Guid.NewGuid().ToString("N")[..6];
    private static readonly string Headline = $"La coulée du matin {Run}";
    private static readonly string[] Paragraphs = ["Premier relevé.", "Deuxième relevé.", "Troisième relevé."];

    private readonly GraphQLClient api = new();

    [Fact]
    public async Task Three_people_take_an_article_to_its_readers_and_a_killed_API_takes_no_word_of_it()
    {
        using var replica = await Replica.StartAsync();
        var theo = await SignedInAsync(Installation.Author, Installation.Admin);
        await BeginAsync(theo);
        var ines = await OpenAsync(Installation.Editor, replica.Admin, theo);
        var camille = await OpenAsync(Installation.Administrator, replica.Admin, theo);
        AdminDesk[] desks = [theo, ines, camille];
        await api.SignInAsync(Installation.Administrator);

        await WriteThroughAnOutageAsync(desks, replica);
        await ReviewAsync(theo, ines, camille);
        await BringOutAsync(ines);
        await RestoreWhileOthersWriteAsync(theo, ines, camille);
        await TranslateThroughAnOutageAsync(camille, replica);
        foreach (var desk in desks)
        {
            await desk.Page.CloseAsync();
        }
    }

    /// <summary>All three write before, while and after the API dies that two of them work with.</summary>
    private async Task WriteThroughAnOutageAsync(AdminDesk[] desks, Replica replica)
    {
        for (var i = 0; i < desks.Length; i++)
        {
            await desks[i].GoBehindAsync(Paragraphs[i]);
        }

        var writing = EverybodyTypesAsync(desks, "avant la panne");
        await Task.Delay(300);
        replica.Kill();
        await writing;
        await EverybodyTypesAsync(desks, "pendant la panne");
        await replica.RestartAsync();
        await EverybodyTypesAsync(desks, "une fois revenus");
        await SameTextAsync(desks);

        await desks[2].SaveAsync();
        foreach (var desk in desks)
        {
            await Assertions
                .Expect(desk.Page.GetByText("Enregistré", new PageGetByTextOptions { Exact = true }))
                .ToBeVisibleAsync();
            (await desk.Page.GetByRole(AriaRole.Dialog).CountAsync()).ShouldBe(0);
        }

        var saved = await SavedTextAsync(desks[0]);
        for (var i = 0; i < desks.Length; i++)
        {
            foreach (var when in new[] { "avant la panne", "pendant la panne", "une fois revenus" })
            {
                saved.ShouldContain($"Écrit par {i} {when}.");
            }
        }
    }

    /// <summary>Comment, answer, submission, request, second attempt, approval: each by another person.</summary>
    private static async Task ReviewAsync(AdminDesk theo, AdminDesk ines, AdminDesk camille)
    {
        var comment = ines.Page.GetByRole(
            AriaRole.Textbox,
            new PageGetByRoleOptions { Name = "Nouveau commentaire", Exact = true }
        );
        await ines.PressOnAsync("Deuxième relevé", "Control+Alt+m", comment);
        await comment.FillAsync("De quelle source?");
        await ines.Page.Keyboard.PressAsync("Control+Enter");
        await theo.Page.Locator(".commented", new PageLocatorOptions { HasText = "Deuxième relevé" }).WaitForAsync();

        await theo.FirstActAsync("Soumettre", "Soumettre");
        await theo.Page.GetByText("Le texte attend d’être relu").First.WaitForAsync();
        await ines.ActAsync(
            "Demander des corrections",
            "Demander des corrections",
            dialog => dialog.GetByLabel("Votre mot").FillAsync("Citez la source.")
        );
        await theo.Page.GetByText("Citez la source.").First.WaitForAsync();

        await theo.GoBehindAsync("Deuxième relevé");
        await theo.Page.Keyboard.TypeAsync(" Source : l’observatoire.");
        await theo.FirstActAsync("Soumettre", "Soumettre");
        await camille.Body.GetByText("l’observatoire").WaitForAsync();
        await camille.FirstActAsync("Approuver", "Approuver");
        await camille.Page.GetByText("Le texte est approuvé").First.WaitForAsync();
    }

    /// <summary>Set for a time, taken off again, and let out with a release.</summary>
    private static async Task BringOutAsync(AdminDesk ines)
    {
        var page = ines.Page;
        var at = DateTime
            .UtcNow.Date.AddDays(3)
            .AddHours(6)
            .ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
        await ines.ActAsync("Programmer…", "Programmer", dialog => dialog.GetByLabel("Quand").FillAsync(at));
        await page.GetByText("La publication est programmée").First.WaitForAsync();
        await page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "Contexte" }).ClickAsync();
        await page.GetByText("Paraîtra").First.WaitForAsync();
        await ines.ActAsync("Annuler la programmation", "Annuler la programmation");
        await page.GetByText("La programmation est annulée").First.WaitForAsync();

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ajouter à une parution" })
            .ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Parution", new LocatorGetByLabelOptions { Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "Nouvelle parution" }).ClickAsync();
        await dialog.GetByLabel("Nom").FillAsync($"Édition {Run}");
        await dialog
            .GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Ajouter à une parution" })
            .ClickAsync();
        await page.GetByText("1 contenu ajouté").First.WaitForAsync();

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = $"Édition {Run}" }).ClickAsync();
        await page.GetByText("Tout est prêt à sortir.").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Publier maintenant" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog)
            .GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Publier maintenant" })
            .ClickAsync();
        await page.GetByText("La parution est sortie.").First.WaitForAsync();

        using var portal = new PortalReader();
        var (status, html) = await portal.ReadAsync($"/articles/la-coulee-du-matin-{Run}");
        status.ShouldBe(HttpStatusCode.OK);
        html.ShouldContain("Source");
        html.ShouldContain("Écrit par 2 pendant la panne.");
    }

    /// <summary>One compares and restores the first version while two others write: what they write stays.</summary>
    private async Task RestoreWhileOthersWriteAsync(AdminDesk theo, AdminDesk ines, AdminDesk camille)
    {
        await ines.Page.GotoAsync(new Uri(new Uri(ines.Page.Url), new Uri(camille.Page.Url).AbsolutePath).ToString());
        await ines.Body.GetByText("Deuxième relevé").WaitForAsync();
        await ines
            .Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Comparer et restaurer" })
            .ClickAsync();
        var versions = ines.Page.GetByRole(AriaRole.Listbox, new PageGetByRoleOptions { Name = "Versions" });
        await versions.GetByRole(AriaRole.Option).Last.ClickAsync();
        await ines
            .Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { NameRegex = new Regex("^Version 1$") })
            .First.WaitForAsync();
        await ines
            .Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Restaurer", Exact = true })
            .ClickAsync();

        await theo.GoBehindAsync("Premier relevé");
        await camille.GoBehindAsync("Troisième relevé");
        var writing = Task.WhenAll(
            TypeAsync(theo, " Ajouté pendant la restauration."),
            TypeAsync(camille, " Écrit en même temps.")
        );
        await ines
            .Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Restaurer cette version" })
            .ClickAsync();
        await ines.Body.WaitForAsync();
        await writing;
        await TakeInAsync(camille);
        await TakeInAsync(theo);
        await SameTextAsync([theo, ines, camille]);
        foreach (var desk in new[] { theo, ines, camille })
        {
            var text = await TextAsync(desk);
            text.ShouldContain("Ajouté pendant la restauration.");
            text.ShouldContain("Écrit en même temps.");
        }

        await camille.Page.Keyboard.PressAsync("Control+s");
        await Assertions
            .Expect(camille.Page.GetByText("Enregistré", new PageGetByTextOptions { Exact = true }))
            .ToBeVisibleAsync();
        var saved = await SavedTextAsync(camille);
        saved.ShouldContain("Ajouté pendant la restauration.");
        saved.ShouldContain("Écrit en même temps.");
    }

    /// <summary>A translation is begun; the API dies under it, and everything that was typed meanwhile is saved.</summary>
    private async Task TranslateThroughAnOutageAsync(AdminDesk camille, Replica replica)
    {
        await camille
            .Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Traduire en anglais" })
            .ClickAsync();
        await camille.Page.LeaveAsync("/history");
        await Assertions.Expect(camille.Page.Locator("article[lang=en]")).ToBeVisibleAsync();
        await camille.Title.FillAsync($"The morning flow {Run}");
        await camille.WriteAsync(" Written before.");
        replica.Kill();
        await camille.Page.Keyboard.TypeAsync(" Written without a server.");
        await camille.SaveButton.ClickAsync();
        await camille.Alert("Votre texte est gardé sur cet appareil").WaitForAsync();
        await replica.RestartAsync();
        await camille.Page.Keyboard.PressAsync("Control+s");
        await camille.Page.GetByText("Enregistré", new PageGetByTextOptions { Exact = true }).WaitForAsync();
        (await SavedTextAsync(camille)).ShouldContain("Written before. Written without a server.");
    }

    private static async Task BeginAsync(AdminDesk desk)
    {
        await desk.NewArticleAsync();
        await desk.Title.FillAsync(Headline);
        await desk.WriteAsync(Paragraphs[0]);
        foreach (var paragraph in Paragraphs[1..])
        {
            await desk.Page.Keyboard.PressAsync("Enter");
            await desk.Page.Keyboard.TypeAsync(paragraph);
        }

        await desk.SaveNewAsync();
    }

    private static Task EverybodyTypesAsync(AdminDesk[] desks, string when) =>
        Task.WhenAll(desks.Select((desk, i) => TypeAsync(desk, $" Écrit par {i} {when}.")));

    private static Task TypeAsync(AdminDesk desk, string text) =>
        desk.Page.Keyboard.TypeAsync(text, new KeyboardTypeOptions { Delay = 25 });

    /// <summary>Takes the version in that somebody else saved; where both changed the same, one's own words stay.</summary>
    private static async Task TakeInAsync(AdminDesk desk)
    {
        var merge = desk.Page.GetByRole(
            AriaRole.Button,
            new PageGetByRoleOptions { Name = "Fusionner avec mon texte" }
        );
        var dialog = desk.Page.GetByRole(AriaRole.Dialog);
        for (var attempt = 0; attempt < 50 && await dialog.CountAsync() == 0; attempt++)
        {
            if (await merge.CountAsync() > 0)
            {
                // What nobody else changed goes together by itself, and the button goes then.
                await merge.EvaluateAllAsync<int>(
                    "found => { found.forEach(button => button.click()); return found.length; }"
                );
            }

            await Task.Delay(100);
        }

        if (await dialog.CountAsync() == 0)
        {
            return;
        }

        foreach (
            var own in await dialog
                .GetByRole(AriaRole.Radio, new LocatorGetByRoleOptions { Name = "Votre texte" })
                .AllAsync()
        )
        {
            await own.CheckAsync();
        }

        await dialog
            .GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Réunir et enregistrer" })
            .ClickAsync();
        await dialog.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    private static async Task SameTextAsync(AdminDesk[] desks)
    {
        for (var attempt = 0; ; attempt++)
        {
            var texts = await Task.WhenAll(desks.Select(TextAsync));
            if (texts.Distinct().Count() == 1 || attempt == 600)
            {
                texts.Distinct().Count().ShouldBe(1, string.Join("\n———\n", texts));
                return;
            }

            await Task.Delay(100);
        }
    }

    /// <summary>The words, without the empty lines that a caret of somebody else makes.</summary>
    private static async Task<string> TextAsync(AdminDesk desk) =>
        string.Join('\n', (await desk.Body.InnerTextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What the newest version of the item on the screen says, as the API has it.</summary>
    private async Task<string> SavedTextAsync(AdminDesk desk)
    {
        var id = Uri.UnescapeDataString(new Uri(desk.Page.Url).Segments[2].TrimEnd('/'));
        var answer = await api.RunAsync(
            "query Saved($id: ID!) { contentItemById(id: $id, stage: DRAFT) { latestVersion { body } } }",
            new { id }
        );
        var body = answer
            .GetProperty("data")
            .GetProperty("contentItemById")
            .GetProperty("latestVersion")
            .GetProperty("body")
            .GetRawText();
        return string.Concat(
            Regex.Matches(body, "\"text\":\\s*\"(.*?)\"").Select(match => Regex.Unescape(match.Groups[1].Value))
        );
    }

    private async Task<AdminDesk> OpenAsync(string account, Uri admin, AdminDesk beside)
    {
        var desk = await SignedInAsync(account, admin);
        await desk.Page.GotoAsync(new Uri(admin, new Uri(beside.Page.Url).AbsolutePath).ToString());
        await desk.Body.GetByText(Paragraphs[2]).WaitForAsync();
        return desk;
    }

    private async Task<AdminDesk> SignedInAsync(string account, Uri admin)
    {
        var desk = new AdminDesk(await Browser.OpenAsync(), admin);
        await desk.SignInAsync(account);
        await desk.SeeContentsAsync();
        return desk;
    }

    /// <inheritdoc />
    public void Dispose() => api.Dispose();
}
