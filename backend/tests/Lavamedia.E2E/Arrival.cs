using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>Waits for where a page has gone to, and for what stands there.</summary>
internal static class Arrival
{
    private const int MostLoads = 5;

    /// <summary>
    /// Waits until the page's address matches and the page is loaded; where the API answers late and the portal asks the reader to load the page
    /// again, that is done. Playwright's own <c>WaitForURLAsync</c> begins to listen after it has
    /// looked, and waits in vain for a page that comes in between.
    /// </summary>
    public static async Task ArriveAsync(this IPage page, [StringSyntax(StringSyntaxAttribute.Regex)] string address)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(address));
        await page.WaitForLoadStateAsync();
        for (var loads = 1; loads < MostLoads && await IsLateAsync(page); loads++)
        {
            await page.ReloadAsync();
        }
    }

    /// <summary>Waits until the page's address matches no more and where it went to is loaded.</summary>
    public static async Task LeaveAsync(this IPage page, [StringSyntax(StringSyntaxAttribute.Regex)] string address)
    {
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex(address));
        await page.WaitForLoadStateAsync();
    }

    /// <summary>Waits until a screen of the admin has what it asked the API for: nothing on it stands for what is still to come.</summary>
    public static async Task SettleAsync(this IPage page)
    {
        await page.GetByRole(AriaRole.Main).WaitForAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Assertions.Expect(page.Locator(".animate-breathe:not([role=progressbar] *)")).ToHaveCountAsync(0);
    }

    private static async Task<bool> IsLateAsync(IPage page) =>
        await page.GetByText("Les articles tardent à arriver").CountAsync() > 0;
}
