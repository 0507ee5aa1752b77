using System.Text.Json;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>What axe finds on a page.</summary>
internal static class Scans
{
    /// <summary>Fails with what stands against WCAG 2.2 AA on the page as it is.</summary>
    public static async Task NoViolationAsync(IPage page) => (await ViolationsAsync(page)).ShouldBeEmpty();

    /// <summary>What stands against WCAG 2.2 AA on the page as it is: the rule, and the beginning of the element.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(await File.ReadAllTextAsync(Repository.PathOf("node_modules/axe-core/axe.min.js")));
        var violations = await page.EvaluateAsync<JsonElement>(
            """
            async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
              .violations.map((violation) => violation.id + ' ' + violation.nodes[0].html.slice(0, 200))
            """
        );
        return [.. violations.EnumerateArray().Select(violation => violation.GetString()!)];
    }
}
