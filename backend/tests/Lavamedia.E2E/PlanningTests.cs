using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>When what goes out: the board and the calendar by keyboard, and a release that shows several articles at once.</summary>
[Collection(NewsroomCollection.Name)]
public sealed class PlanningTests(BrowserFixture browser) : BrowserTests(browser)
{
    private static readonly string Run = Guid.NewGuid().ToString("N")[..6];

    private static readonly JsonElement Body = JsonSerializer.SerializeToElement(
        new
        {
            type = "doc",
            content = new[]
            {
                new { type = "paragraph", content = new[] { new { type = "text", text = "Un texte." } } },
            },
        }
    );

    [Fact]
    public async Task A_card_goes_on_by_its_menu_and_stands_in_its_column_then()
    {
        using var api = await EditorAsync();
        var title = $"Carte {Run}";
        await CreateAsync(api, title);
        var page = (await SignedInAsync()).Page;
        await page.GotoAsync(new Uri(Installation.Admin, "/board").ToString());

        var acts = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = $"Actes sur « {title} »" });
        await acts.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Soumettre à relecture" })
            .FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Soumettre", Exact = true })
            .FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "En relecture" })
            .GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = title })
            .WaitForAsync();
    }

    [Fact]
    public async Task What_is_scheduled_is_moved_in_the_calendar_by_keyboard()
    {
        using var api = await EditorAsync();
        var title = $"Programmé {Run}";
        var item = await CreateAsync(api, title);
        var day = DateTime.UtcNow.Date.AddMonths(2);
        var at = day.ToString("yyyy-MM-15'T'09:30", CultureInfo.InvariantCulture);
        await api.RunAsync(
            """
            mutation Schedule($id: ID!, $at: LocalDateTime!) {
              scheduleContentItem(input: { id: $id, expectedVersion: 1, at: $at }) { contentItem { id } }
            }
            """,
            new { id = item, at = at + ":00" }
        );
        var page = (await SignedInAsync()).Page;
        await page.GotoAsync(new Uri(Installation.Admin, $"/calendar?date={at[..10]}").ToString());

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = new(title) }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Changer la date" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("Nouvelle date").FillAsync(at[..8] + "16T18:00");
        await Overlays.NoViolationAsync(page);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("La date est changée.").First.WaitForAsync();

        var answer = await api.RunAsync(
            "query Schedules($id: ID!) { contentItemById(id: $id, stage: DRAFT) { pendingSchedules { localTime } } }",
            new { id = item }
        );
        answer
            .GetProperty("data")
            .GetProperty("contentItemById")
            .GetProperty("pendingSchedules")[0]
            .GetProperty("localTime")
            .GetString()!
            .ShouldStartWith(at[..8] + "16T18:00");
    }

    [Fact]
    public async Task A_release_is_put_together_and_shows_all_of_its_articles_at_once()
    {
        using var api = await EditorAsync();
        var titles = new[] { $"Premier du dossier {Run}", $"Second du dossier {Run}" };
        foreach (var title in titles)
        {
            await CreateAsync(api, title);
        }

        var page = (await SignedInAsync()).Page;
        await page.GotoAsync(new Uri(Installation.Admin, "/releases").ToString());
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Nouvelle parution" })
            .First.ClickAsync();
        await page.GetByLabel("Nom").FillAsync($"Dossier {Run}");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = $"Dossier {Run}" }).WaitForAsync();

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ajouter des contenus" })
            .First.ClickAsync();
        await page.GetByLabel("Chercher dans les contenus").FillAsync($"dossier {Run}");
        foreach (var title in titles)
        {
            await page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { NameRegex = new(title) }).ClickAsync();
        }

        await page.GetByLabel("Quelle version").ClickAsync();
        await page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "La plus récente de maintenant" })
            .ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ajouter 2 contenus" }).ClickAsync();
        await page.GetByText("Tout est prêt à sortir.").WaitForAsync();

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Publier maintenant" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog)
            .GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Publier maintenant" })
            .ClickAsync();
        await page.GetByText("La parution est sortie.").First.WaitForAsync();

        var portal = await Browser.OpenAsync();
        await portal.GotoAsync(Installation.Portal.ToString());
        foreach (var title in titles)
        {
            await portal.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = title }).First.WaitForAsync();
        }
    }

    private static async Task<GraphQLClient> EditorAsync()
    {
        var api = new GraphQLClient();
        await api.SignInAsync(Installation.Editor);
        return api;
    }

    private static async Task<string> CreateAsync(GraphQLClient api, string title)
    {
        var answer = await api.RunAsync(
            """
            mutation Create($title: String!, $body: Any!) {
              createContentItem(input: { title: $title, body: $body }) { contentItem { id } errors { ... on Error { message } } }
            }
            """,
            new { title, body = Body }
        );
        return answer
            .GetProperty("data")
            .GetProperty("createContentItem")
            .GetProperty("contentItem")
            .GetProperty("id")
            .GetString()!;
    }

    private async Task<AdminDesk> SignedInAsync()
    {
        var desk = new AdminDesk(await Browser.OpenAsync());
        await desk.SignInAsync(Installation.Editor);
        await desk.SeeContentsAsync();
        return desk;
    }
}
