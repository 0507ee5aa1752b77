using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>The history of an article: what each version changed, and the way back, without a mouse.</summary>
[Collection(ScreensCollection.Name)]
public sealed class HistoryTests(BrowserFixture browser) : BrowserTests(browser)
{
    [Fact]
    public async Task Versions_are_walked_through_compared_named_and_restored_with_the_keyboard()
    {
        var page = await Browser.OpenAsync();
        var desk = new AdminDesk(page);
        await desk.SignInAsync(Installation.Editor);
        await desk.SeeContentsAsync();
        await desk.NewArticleAsync();
        await desk.Title.FillAsync($"Histoire {Guid.NewGuid():N}"[..16]);
        await desk.WriteAsync("Le volcan dort depuis un siècle.");
        await desk.SaveNewAsync();
        await desk.Summary.FillAsync("Un chapô.");
        await desk.Body.ClickAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("Le volcan fume depuis un siècle.");
        await desk.SaveAsync();

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Comparer et restaurer" }).ClickAsync();
        var versions = page.GetByRole(AriaRole.Listbox, new PageGetByRoleOptions { Name = "Versions" });
        await versions.GetByText("texte").First.WaitForAsync();
        var changes = page.GetByLabel("Changements du texte");
        await changes.WaitForAsync();
        await Assertions.Expect(changes.Locator("del")).ToHaveTextAsync(["dort"]);
        await Assertions.Expect(changes.Locator("ins")).ToHaveTextAsync(["fume"]);
        await Assertions.Expect(page.Locator("dd ins")).ToHaveTextAsync(["Un chapô."]);

        await versions.FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.GetByRole(
                AriaRole.Heading,
                new PageGetByRoleOptions
                {
                    Name = "Version 1",
                    Exact = true,
                    Level = 2,
                }
            )
            .WaitForAsync();
        await Button("Nommer").PressAsync("Enter");
        await Overlays.CaretAsync(page);
        await page.Keyboard.TypeAsync("Tel que dicté");
        await page.Keyboard.PressAsync("Enter");
        await versions.GetByText("Tel que dicté").WaitForAsync();

        await Button("Restaurer").PressAsync("Enter");
        await Button("Restaurer cette version").PressAsync("Enter");
        await desk.Body.GetByText("Le volcan dort depuis un siècle.").WaitForAsync();
        await Assertions.Expect(desk.Summary).ToHaveValueAsync(string.Empty);

        ILocator Button(string name) =>
            page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });
    }
}
