using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>What administrators do on their screens, by the names on them.</summary>
[Collection(ScreensCollection.Name)]
public sealed class AdministrationTests(BrowserFixture browser) : BrowserTests(browser)
{
    [Fact]
    public async Task An_identity_provider_is_set_up_tested_changed_and_deleted()
    {
        var page = await OpenAsync("/identity-providers");
        var name = $"Annuaire {Guid.NewGuid():N}"[..20];
        await page.GetByLabel("Adresse de retour 1", new PageGetByLabelOptions { Exact = true }).WaitForAsync();
        await Button(page, "Ajouter un fournisseur").First.ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Nom", new LocatorGetByLabelOptions { Exact = true }).FillAsync(name);
        await dialog.GetByLabel("Émetteur").FillAsync($"https://{Guid.NewGuid():N}.invalid");
        (await dialog.GetByLabel("Nom dans l’adresse").InputValueAsync()).ShouldStartWith("annuaire-");
        await Button(page, "Essayer la connexion au fournisseur").ClickAsync();
        await dialog.GetByText("ne répond pas").WaitForAsync();
        await dialog.GetByLabel("Identifiant client").FillAsync("lavamedia");
        await dialog.GetByLabel("Secret").FillAsync("a secret that is never seen again");
        await Button(page, "Ajouter le fournisseur").ClickAsync();
        await page.GetByText($"« {name} » est sur la page de connexion.").First.WaitForAsync();

        await Button(page, name).ClickAsync();
        await dialog.GetByText("Un secret est gardé.").WaitForAsync();
        (await dialog.GetByLabel("Secret (client_secret)").InputValueAsync()).ShouldBeEmpty();
        await dialog.GetByText("Offert sur la page de connexion").ClickAsync();
        await Button(page, "Enregistrer").ClickAsync();
        await page.GetByText("Désactivé", new PageGetByTextOptions { Exact = true }).WaitForAsync();

        await Button(page, $"Actions pour « {name} »").ClickAsync();
        await Overlays.NoViolationAsync(page);
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Supprimer" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Textbox).FillAsync(name);
        await Overlays.NoViolationAsync(page);
        await Button(page, "Supprimer le fournisseur").ClickAsync();
        await page.GetByText($"« {name} » est supprimé.").First.WaitForAsync();
    }

    [Fact]
    public async Task An_application_is_registered_and_shows_its_secret_once()
    {
        var page = await OpenAsync("/applications");
        var name = $"Partenaire {Guid.NewGuid():N}"[..20];
        await Button(page, "Enregistrer une application").First.ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Nom").First.FillAsync(name);
        var addresses = dialog.GetByLabel("Adresses de retour");
        await addresses.FillAsync("https://*.partner.example/callback");
        await Button(page, "Enregistrer l’application").ClickAsync();
        await dialog.GetByText("ne convient pas").WaitForAsync();
        await addresses.FillAsync("https://partner.example/callback");
        await Button(page, "Enregistrer l’application").ClickAsync();
        var secret = await dialog.Locator("input[readonly]").Nth(1).InputValueAsync();
        secret.Length.ShouldBeGreaterThan(20);
        await Overlays.NoViolationAsync(page);
        await dialog.GetByRole(AriaRole.Button).Last.ClickAsync();
        await page.GetByText(name).First.WaitForAsync();
        await page.ReloadAsync();
        await Button(page, $"Actions pour « {name} »").ClickAsync();
        await Overlays.NoViolationAsync(page);
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Désactiver" }).ClickAsync();
        await dialog.WaitForAsync();
        await Overlays.NoViolationAsync(page);
        await page.Keyboard.PressAsync("Escape");
        (await page.ContentAsync()).ShouldNotContain(secret);
    }

    [Fact]
    public async Task E2_the_audit_log_is_read_in_words_and_exported_as_it_is_filtered()
    {
        var page = await OpenAsync("/audit?kind=SIGNED_IN");
        await page.GetByText("Connexion", new PageGetByTextOptions { Exact = true }).First.WaitForAsync();
        await Button(page, "Exporter").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Tableau (CSV)" }).ClickAsync()
        );
        download.SuggestedFilename.ShouldBe("lavamedia-audit-log.csv");
        var rows = await File.ReadAllLinesAsync(await download.PathAsync());
        rows[0].ShouldStartWith("occurredAt,type,");
        rows.Skip(1).ShouldNotBeEmpty();
        rows.Skip(1).ShouldAllBe(row => row.Contains(",SIGNED_IN,", StringComparison.Ordinal));

        await page.GotoAsync(new Uri(Installation.Admin, "/audit?kind=AUDIT_LOG_EXPORTED").ToString());
        await page.GetByText("Journal exporté", new PageGetByTextOptions { Exact = true }).First.WaitForAsync();
    }

    [Fact]
    public async Task An_administrator_looks_through_a_role_and_comes_back()
    {
        var page = await OpenAsync("/roles");
        await Button(page, "Voir comme Rédaction").First.ClickAsync();
        await page.GetByText("comme le rôle « Rédaction »").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Contenus", Exact = true })
            .WaitForAsync();
        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Administration" })
            .WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });

        await Button(page, "Revenir à mes droits").ClickAsync();
        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Administration" }).WaitForAsync();
    }

    [Fact]
    public async Task An_administrator_is_told_which_rule_decides_for_a_role_a_person_and_himself()
    {
        var page = await OpenAsync("/roles");
        await Button(page, "Expliquer les droits de Rédaction").ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByRole(AriaRole.Option).First.ClickAsync();
        await dialog.GetByRole(AriaRole.Region, new LocatorGetByRoleOptions { Name = "Non permis" }).WaitForAsync();
        await dialog.GetByText("Publier et dépublier").First.WaitForAsync();

        await dialog.GetByRole(AriaRole.Combobox, new LocatorGetByRoleOptions { Name = "Pour qui" }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "Moi" }).ClickAsync();
        await dialog
            .GetByRole(AriaRole.Region, new LocatorGetByRoleOptions { Name = "Permis", Exact = true })
            .GetByText("par le rôle Administration")
            .First.WaitForAsync();
    }

    private async Task<IPage> OpenAsync(string path)
    {
        var page = await Browser.OpenAsync();
        var desk = new AdminDesk(page);
        await desk.SignInAsync(Installation.Administrator);
        await desk.SeeContentsAsync();
        await page.GotoAsync(new Uri(Installation.Admin, path).ToString());
        return page;
    }

    private static ILocator Button(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });
}
