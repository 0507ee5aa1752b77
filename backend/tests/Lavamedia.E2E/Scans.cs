using System.Text.Json;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>What axe finds on a page.</summary>
internal static class Scans
{
    /// <summary>The theme that a page has already.</summary>
    private const string AsItIs = "as it is";

    /// <summary>
    /// The rule and the beginning of the element. The themes differ in colours alone: in the dark nothing else is looked at once more.
    /// </summary>
    private const string Run = """
        async ([within, themes, asItIs]) => {
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
          const ofColours = axe.getRules(tags).filter((rule) => rule.tags.includes('cat.color'));
          const all = { type: 'tag', values: tags };
          const colours = { type: 'rule', values: ofColours.map(({ ruleId }) => ruleId) };
          const root = document.documentElement;
          const chosen = root.dataset.theme;
          // Half-transparent on their way in, and between two themes, things have no contrast yet. Some animations never end.
          const isMoving = ({ playState, effect }) =>
            playState === 'running' && effect.getComputedTiming().endTime !== Infinity;
          const arrived = async () => {
            const end = performance.now() + 10000;
            do await new Promise((done) => setTimeout(done, 20));
            while (document.getAnimations().some(isMoving) && performance.now() < end);
          };
          const found = [];
          for (const [index, theme] of themes.entries()) {
            if (theme !== asItIs) root.dataset.theme = theme;
            await arrived();
            const { violations } = await axe.run(document.querySelectorAll(within), {
              runOnly: index === 0 ? all : colours,
              resultTypes: ['violations'],
            });
            found.push(...violations.map(({ id, nodes }) => `${theme}: ${id} ${nodes[0].html.slice(0, 200)}`));
          }
          if (chosen) root.dataset.theme = chosen;
          else delete root.dataset.theme;
          return found;
        }
        """;

    /// <summary>Fails with what stands against WCAG 2.2 AA on the page as it is, and with its name when it has one.</summary>
    public static async Task NoViolationAsync(IPage page, string? name = null) =>
        (await RunAsync(page, "html", AsItIs)).ShouldBeEmpty(name);

    /// <summary>What stands against WCAG 2.2 AA in light and dark.</summary>
    /// <param name="page">The page.</param>
    /// <param name="within">The selector of what is looked at; the whole page when not given.</param>
    public static Task<IReadOnlyList<string>> InBothThemesAsync(IPage page, string within = "html") =>
        RunAsync(page, within, "light", "dark");

    private static async Task<IReadOnlyList<string>> RunAsync(IPage page, string within, params string[] themes)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(
                await File.ReadAllTextAsync(Repository.PathOf("node_modules/axe-core/axe.min.js"))
            );
        }

        var violations = await page.EvaluateAsync<JsonElement>(Run, new object[] { within, themes, AsItIs });
        return [.. violations.EnumerateArray().Select(violation => violation.GetString()!)];
    }
}
