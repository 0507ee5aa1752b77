using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>Something that opens above a screen of the admin.</summary>
/// <param name="File">Where the admin declares it.</param>
/// <param name="Path">The screen, with the names of <see cref="MadeThings"/> in it.</param>
/// <param name="Steps">What to press, one after the other: keys of the admin's messages, or a step of <see cref="DialogWalk"/>.</param>
internal sealed record Opening(string File, string Path, params string[] Steps);

/// <summary>
/// A way through the dialogs, menus and popovers of some screens: each is opened by keyboard, held against WCAG 2.2 AA in light and dark,
/// and closed by Escape, after which what opened it has the focus again.
/// </summary>
internal sealed class DialogWalk
{
    /// <summary>The step that chooses the first row of a list.</summary>
    public const string ChooseRow = "row";

    /// <summary>The step that chooses the first file of the library.</summary>
    public const string ChooseFile = "file";

    /// <summary>The step that goes into a table of the text.</summary>
    public const string EnterCell = "cell";

    /// <summary>The step that opens the command palette, from wherever one is.</summary>
    public const string PressCtrlK = "palette";

    private readonly AdminDesk desk;
    private readonly IPage page;

    /// <summary>What the dialogs that are open now have to give the focus back to.</summary>
    private IElementHandle? opener;

    private DialogWalk(AdminDesk desk)
    {
        this.desk = desk;
        page = desk.Page;
    }

    /// <summary>Fails with all that is wrong with any of them.</summary>
    public static async Task RunAsync(BrowserFixture browser, IReadOnlyList<Opening> openings)
    {
        using var api = new GraphQLClient();
        await api.SignInAsync(Installation.Administrator);
        var things = new MadeThings(api);
        var ways = new List<Opening>();
        foreach (var opening in openings)
        {
            ways.Add(opening with { Path = await things.FillAsync(opening.Path) });
        }

        // Only now: what the admin has once asked for it does not ask for again.
        var page = await browser.OpenAsync();
        var desk = new AdminDesk(page);
        await desk.SignInAsync(Installation.Administrator);
        await desk.SeeContentsAsync();

        var walk = new DialogWalk(desk);
        var problems = new List<string>();
        foreach (var opening in ways)
        {
            problems.AddRange((await walk.LookAtAsync(opening)).Select(problem => $"{opening.File}: {problem}"));
        }

        string.Join("\n", problems).ShouldBeEmpty();
        await page.CloseAsync();
    }

    private async Task<IReadOnlyList<string>> LookAtAsync(Opening opening)
    {
        try
        {
            await desk.GoAsync(opening.Path);
            opener = null;
            foreach (var step in opening.Steps)
            {
                await StepAsync(step);
            }
        }
        catch (TimeoutException)
        {
            // The others are looked at all the same: one run tells of everything.
            await StartAgainAsync();
            return [$"does not open by {string.Join(", ", opening.Steps)}"];
        }

        var problems = (await Overlays.ViolationsAsync(page)).ToList();
        if (await Overlays.CloseAsync(page, opener) is { } problem)
        {
            problems.Add(problem);
            if (await Overlays.AnyAsync(page))
            {
                await StartAgainAsync();
            }
        }

        return problems;
    }

    private async Task StartAgainAsync()
    {
        await page.GotoAsync(Installation.Admin.ToString());
        await page.GetByRole(AriaRole.Main).WaitForAsync();
    }

    private async Task StepAsync(string step)
    {
        switch (step)
        {
            case PressCtrlK:
                await page.Keyboard.PressAsync("Control+k");
                break;
            case ChooseRow:
                await ChooseAsync("contentList.chooseRow");
                break;
            case ChooseFile:
                await ChooseAsync("library.select");
                break;
            case EnterCell:
                await desk.Body.GetByRole(AriaRole.Cell).First.ClickAsync();
                break;
            default:
                await PressAsync(AdminWords.Of(step));
                break;
        }
    }

    private Task ChooseAsync(string name) =>
        page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { NameRegex = AdminWords.Of(name) })
            .First.CheckAsync();

    private async Task PressAsync(Regex name)
    {
        var item = page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { NameRegex = name });
        var button = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = name });
        var target = await item.Or(button).First.ElementHandleAsync();
        var isItem = await target.GetAttributeAsync("role") == "menuitem";
        await target.FocusAsync();
        await target.PressAsync("Enter");
        if (isItem)
        {
            // The menu closes with it, and its button is what the focus comes back to.
            await page.GetByRole(AriaRole.Menu)
                .WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
        }
        else
        {
            opener = target;
        }
    }
}
