using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>The GraphQL IDE as whoever sits before it uses it.</summary>
internal sealed partial class IdeDesk(IPage page)
{
    /// <summary>What the server answered.</summary>
    public ILocator Response => page.Locator(".graphiql-response");

    /// <summary>The operation that stands in the tab that is open.</summary>
    public ILocator Editor => page.Locator(".graphiql-query-editor");

    /// <summary>The panel at the left.</summary>
    public ILocator Panel => page.Locator(".graphiql-plugin");

    /// <summary>The tabs, by the names of their operations.</summary>
    public ILocator Tabs => page.GetByRole(AriaRole.Tab);

    /// <summary>Opens a tab, and waits until nothing stands in its editor.</summary>
    public async Task OpenTabAsync()
    {
        var before = await Tabs.CountAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "New tab" }).ClickAsync();
        await Assertions.Expect(Tabs).ToHaveCountAsync(before + 1);
        await Assertions.Expect(Editor.Locator(".view-line").First).ToHaveTextAsync(string.Empty);
    }

    /// <summary>Opens the IDE, and waits for its first operation.</summary>
    public async Task ArriveAsync()
    {
        await page.GotoAsync(new Uri(Installation.Api, "/graphql").ToString());
        await Editor.GetByText("LatestArticles").First.WaitForAsync();
    }

    /// <summary>Shows a panel by its title.</summary>
    public Task ShowAsync(string title) =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = $"Show {title}", Exact = true }).ClickAsync();

    /// <summary>Writes an operation in place of what stands there, and waits until the IDE knows it by its name: before that it runs the one before.</summary>
    public async Task WriteAsync(string name, string operation)
    {
        // Behind the numbers of the lines: the text itself may be wider than its editor, and its middle then lies below something else.
        await Editor.ClickAsync(
            new LocatorClickOptions
            {
                Position = new Position { X = 120, Y = 24 },
            }
        );
        await page.Keyboard.PressAsync("ControlOrMeta+A");
        await page.Keyboard.InsertTextAsync(operation);
        var current = page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Selected = true, Name = name });
        await current.WaitForAsync();
    }

    /// <summary>Runs what stands there.</summary>
    public Task RunAsync() =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = Execute() }).ClickAsync();

    [GeneratedRegex("^Execute query")]
    private static partial Regex Execute();
}
