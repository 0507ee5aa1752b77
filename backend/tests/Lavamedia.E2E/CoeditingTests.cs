using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>Two people in one text at once, each in a browser of their own.</summary>
[Collection(ScreensCollection.Name)]
public sealed class CoeditingTests(BrowserFixture browser) : BrowserTests(browser)
{
    private static readonly string Run = Guid.NewGuid().ToString("N")[..6];

    [Fact]
    public async Task Two_people_write_in_one_text_and_a_save_by_one_is_a_save_for_both()
    {
        var (first, second) = await TogetherAsync($"À deux {Run}");

        // In different paragraphs.
        await second.WriteAsync(" Écrit par le second.");
        await first.Body.GetByText("Écrit par le second.").WaitForAsync();
        await first.Body.GetByText("Le début.").ClickAsync();
        await first.Page.Keyboard.PressAsync("End");
        await first.Page.Keyboard.TypeAsync(" Écrit par le premier.");
        await second.Body.GetByText("Le début. Écrit par le premier.").WaitForAsync();

        // In the same one, at the same time.
        await second.Body.GetByText("Écrit par le premier.").ClickAsync();
        await second.Page.Keyboard.PressAsync("End");
        await Task.WhenAll(
            first.Page.Keyboard.TypeAsync("kkkkkkkk", new KeyboardTypeOptions { Delay = 20 }),
            second.Page.Keyboard.TypeAsync("wwwwwwww", new KeyboardTypeOptions { Delay = 20 })
        );
        await SameTextAsync(first, second);
        var text = await first.Body.InnerTextAsync();
        text.Count(letter => letter == 'k').ShouldBe(8);
        text.Count(letter => letter == 'w').ShouldBe(8);

        // Each sees where the other is, by name.
        await first.Page.Locator(".caret-of[data-name='Camille Ardent']").WaitForAsync(Attached);
        await second.Page.Locator(".caret-of[data-name='Inès Maréchal']").WaitForAsync(Attached);
        await first.Page.GetByText("Camille Ardent écrit maintenant avec vous.").WaitForAsync(Attached);

        // What one takes back is one's own.
        await first.Page.Keyboard.PressAsync("Control+Z");
        await SameTextAsync(first, second);
        (await second.Body.InnerTextAsync()).ShouldContain("wwwwwwww");

        await first.SaveAsync();
        await second.Page.GetByText("Enregistré", new PageGetByTextOptions { Exact = true }).WaitForAsync();
        (await second.Page.GetByRole(AriaRole.Dialog).CountAsync()).ShouldBe(0);
        await first.Page.ReloadAsync();
        await first.Body.GetByText("Écrit par le second.").WaitForAsync();
        await first.Body.GetByText("wwwwwwww").WaitForAsync();
        await first.Page.CloseAsync();
        await second.Page.GetByText("Inès Maréchal a quitté le texte.").WaitForAsync(Attached);
        await second.Page.CloseAsync();
    }

    [Fact]
    public async Task What_is_typed_without_a_network_goes_together_with_what_others_typed_meanwhile()
    {
        var (first, second) = await TogetherAsync($"Hors ligne {Run}");

        await second.Page.Context.SetOfflineAsync(true);
        await second.WriteAsync(" Sous le tunnel.");
        await first.Body.GetByText("Le début.").ClickAsync();
        await first.Page.Keyboard.PressAsync("End");
        await first.Page.Keyboard.TypeAsync(" Dehors.");
        // Also what a reload forgets is on the device.
        await second.SaveButton.ClickAsync();
        await second.Alert("Votre texte est gardé sur cet appareil").WaitForAsync();
        (await first.Body.InnerTextAsync()).ShouldNotContain("tunnel");

        await second.Page.Context.SetOfflineAsync(false);
        await second.Page.ReloadAsync();
        await second.Body.GetByText("Le début. Dehors.").WaitForAsync();
        await second.Body.GetByText("Sous le tunnel.").WaitForAsync();
        await first.Body.GetByText("Sous le tunnel.").WaitForAsync();
        await SameTextAsync(first, second);

        await second.SaveAsync();
        await first.Page.GetByText("Enregistré", new PageGetByTextOptions { Exact = true }).WaitForAsync();
        await first.Page.CloseAsync();
        await second.Page.CloseAsync();
    }

    [Fact]
    public async Task What_was_typed_before_anybody_came_can_still_be_taken_back()
    {
        var first = await SignedInAsync(Installation.Editor);
        await first.NewArticleAsync();
        await first.Title.FillAsync($"Repentir {Run}");
        await first.WriteAsync("Le début.");
        await first.SaveNewAsync();
        // What is typed in one breath is taken back in one.
        await Task.Delay(1_000);
        await first.Page.Keyboard.InsertTextAsync(" À retirer.");

        var second = await SignedInAsync(Installation.Administrator);
        await second.Page.GotoAsync(first.Page.Url);
        await second.Body.GetByText("À retirer.").WaitForAsync();
        await second.WriteAsync(" Du second.");
        await first.Body.GetByText("Du second.").WaitForAsync();

        await first.Page.Keyboard.PressAsync("Control+Z");
        await SameTextAsync(first, second);
        (await TextAsync(second)).ShouldBe("Le début. Du second.");
        await first.Page.CloseAsync();
        await second.Page.CloseAsync();
    }

    private static LocatorWaitForOptions Attached => new() { State = WaitForSelectorState.Attached };

    private static async Task SameTextAsync(AdminDesk first, AdminDesk second)
    {
        for (var attempt = 0; ; attempt++)
        {
            var (one, other) = (await TextAsync(first), await TextAsync(second));
            if (one == other || attempt == 300)
            {
                one.ShouldBe(other);
                return;
            }

            await Task.Delay(100);
        }
    }

    /// <summary>The words, without the empty lines that a caret of somebody else makes.</summary>
    private static async Task<string> TextAsync(AdminDesk desk) =>
        string.Join('\n', (await desk.Body.InnerTextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private async Task<(AdminDesk First, AdminDesk Second)> TogetherAsync(string title)
    {
        var first = await SignedInAsync(Installation.Editor);
        await first.NewArticleAsync();
        await first.Title.FillAsync(title);
        await first.WriteAsync("Le début.");
        await first.Page.Keyboard.PressAsync("Enter");
        await first.Page.Keyboard.TypeAsync("Le second paragraphe.");
        await first.SaveNewAsync();

        var second = await SignedInAsync(Installation.Administrator);
        await second.Page.GotoAsync(first.Page.Url);
        await second.Body.GetByText("Le second paragraphe.").WaitForAsync();
        await first.Page.GetByText("Camille Ardent écrit maintenant avec vous.").WaitForAsync(Attached);
        return (first, second);
    }

    private async Task<AdminDesk> SignedInAsync(string account)
    {
        var desk = new AdminDesk(await Browser.OpenAsync());
        await desk.SignInAsync(account);
        await desk.SeeContentsAsync();
        return desk;
    }
}
