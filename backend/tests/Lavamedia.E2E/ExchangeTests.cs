using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>Another system's content comes in by the screen: tried out first, with all that has no place here, then for good.</summary>
[Collection(QuietCollection.Name)]
public sealed class ExchangeTests(BrowserFixture browser) : BrowserTests(browser)
{
    private static readonly string Run = Guid.NewGuid().ToString("N")[..6];

    /// <summary>What an import shares its lane of heavy jobs with goes first: all pictures of the demo magazine are drawn there in all sizes.</summary>
    private static LocatorWaitForOptions Job => new() { Timeout = 240_000 };

    [Fact]
    public async Task A_site_is_tried_out_told_thing_by_thing_and_imported_and_everything_can_be_taken_away()
    {
        var page = await Browser.OpenAsync();
        var desk = new AdminDesk(page);
        await desk.SignInAsync(Installation.Administrator);
        await desk.SeeContentsAsync();
        await page.GotoAsync(new Uri(Installation.Admin, "/exchange").ToString());
        await page.GetByLabel("Système d’origine").ClickAsync();
        await page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "Markdown" }).ClickAsync();
        await page.GetByLabel("Fichier", new PageGetByLabelOptions { Exact = false })
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "site.zip",
                    MimeType = "application/zip",
                    Buffer = Site(),
                }
            );
        await Button("Essayer à blanc").ClickAsync();

        await page.GetByText("Terminé").First.WaitForAsync(Job);
        await page.GetByText("À blanc : rien n’est écrit.").WaitForAsync();
        await page.GetByText($"Importé {Run}").First.WaitForAsync();
        await page.GetByLabel("Seulement ce qui n’a pas trouvé sa place").ClickAsync();
        await page.GetByText("humeur").First.WaitForAsync();
        await Scans.NoViolationAsync(page);

        await Button("Importer pour de bon").ClickAsync();
        await Button("Importer de nouveau").WaitForAsync(Job);
        await desk.SeeContentsAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = $"Importé {Run}" }).First.WaitForAsync();

        await page.GotoAsync(new Uri(Installation.Admin, "/exchange").ToString());
        await Button("Tout exporter").ClickAsync();
        await Button("Télécharger").WaitForAsync(Job);
        var download = await page.RunAndWaitForDownloadAsync(() => Button("Télécharger").ClickAsync());
        using var zip = ZipFile.OpenRead((await download.PathAsync())!);
        zip.GetEntry("manifest.json").ShouldNotBeNull();
        await page.CloseAsync();

        ILocator Button(string name) =>
            page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });
    }

    private static byte[] Site()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("importe.md").Open();
            entry.Write(
                Encoding.UTF8.GetBytes(
                    $"""
                    ---
                    title: Importé {Run}
                    slug: importe-{Run}
                    humeur: calme
                    ---
                    Venu d’ailleurs.
                    """
                )
            );
        }

        return bytes.ToArray();
    }
}
