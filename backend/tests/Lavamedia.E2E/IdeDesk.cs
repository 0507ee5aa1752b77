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

    /// <summary>Opens the IDE, and waits for its first operation.</summary>
    public async Task ArriveAsync()
    {
        await page.GotoAsync(new Uri(Installation.Api, "/graphql").ToString());
        await Editor.GetByText("LatestArticles").First.WaitForAsync();
    }

    /// <summary>Shows a panel by its title.</summary>
    public Task ShowAsync(string title) =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = $"Show {title}", Exact = true }).ClickAsync();

    /// <summary>Writes an operation in place of what stands there.</summary>
    public async Task WriteAsync(string operation)
    {
        await Editor.Locator(".view-lines").ClickAsync();
        await page.Keyboard.PressAsync("ControlOrMeta+A");
        await page.Keyboard.InsertTextAsync(operation);
    }

    /// <summary>Runs what stands there.</summary>
    public Task RunAsync() =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = Execute() }).ClickAsync();

    [GeneratedRegex("^Execute query")]
    private static partial Regex Execute();
}
