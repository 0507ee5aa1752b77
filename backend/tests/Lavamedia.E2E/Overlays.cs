using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>What opens above the screens of the admin: dialogs, menus and popovers.</summary>
internal static class Overlays
{
    private const string Selector = "[role=dialog], [role=alertdialog], [role=menu]";

    /// <summary>Waits until what was opened has the focus and all of its content, and says what it still waits for when that takes too long.</summary>
    private const string Settled = """
        async (selector) => {
          const missing = () => {
            const opened = [...document.querySelectorAll(selector)].at(-1);
            if (!opened) return 'nothing is open';
            if (!opened.contains(document.activeElement)) {
              return 'the focus is elsewhere: ' + document.activeElement.outerHTML.slice(0, 200);
            }
            return opened.querySelector('.animate-breathe') && 'its content does not come';
          };
          const end = performance.now() + 30000;
          while (missing() && performance.now() < end) await new Promise(requestAnimationFrame);
          return missing() || null;
        }
        """;

    /// <summary>Closes what is open, and says what stays as it should not.</summary>
    private const string Closed = """
        async (opener, selector) => {
          const wrong = () => {
            if (document.querySelector(selector)) return 'does not close by Escape';
            if (opener && opener !== document.activeElement) {
              return 'gives the focus to ' + document.activeElement.outerHTML.slice(0, 200);
            }
            return null;
          };
          const end = performance.now() + 15000;
          while (wrong() && performance.now() < end) await new Promise(requestAnimationFrame);
          return wrong();
        }
        """;

    /// <summary>Waits until a field of what was opened has the caret: what is typed before goes elsewhere.</summary>
    public static Task CaretAsync(IPage page) =>
        page.Locator("[role=dialog] :is(input, textarea):focus").WaitForAsync();

    /// <summary>Whether something is open.</summary>
    public static async Task<bool> AnyAsync(IPage page) => await page.Locator(Selector).CountAsync() > 0;

    /// <summary>Fails with what stands against WCAG 2.2 AA in what is open.</summary>
    public static async Task NoViolationAsync(IPage page) => (await ViolationsAsync(page)).ShouldBeEmpty();

    /// <summary>
    /// What stands against WCAG 2.2 AA in what is open, light and dark. The screen below is none of it: it was looked at before anything
    /// opened, and the keyboard does not come to it meanwhile.
    /// </summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        var missing = await page.EvaluateAsync<string?>(Settled, Selector);
        return missing is null ? await Scans.InBothThemesAsync(page, Selector) : [missing];
    }

    /// <summary>Closes what is open by the keyboard. Returns what is wrong about it: that it stays, or that what opened it has not the focus again.</summary>
    public static async Task<string?> CloseAsync(IPage page, IElementHandle? opener)
    {
        await page.Keyboard.PressAsync("Escape");
        return opener is null
            ? await page.EvaluateAsync<string?>($"(selector) => ({Closed})(null, selector)", Selector)
            : await opener.EvaluateAsync<string?>(Closed, Selector);
    }
}
