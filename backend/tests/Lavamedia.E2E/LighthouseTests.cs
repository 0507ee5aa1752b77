using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lavamedia.E2E;

/// <summary>
/// What Lighthouse finds wrong with the portal on a phone: nothing. Its figure for speed depends on the machine, and is measured by
/// <c>npm run bench -- portal</c> instead.
/// </summary>
[Collection(QuietCollection.Name)]
public sealed partial class LighthouseTests
{
    private static readonly string[] Categories = ["accessibility", "best-practices", "seo"];

    [Fact]
    public async Task Front_page_article_category_and_search_have_no_fault()
    {
        using var portal = new PortalReader();
        var (_, front) = await portal.ReadAsync("/");
        // One that was written with all that a page wants: what other tests publish has no standfirst.
        var (_, found) = await portal.ReadAsync("/search?q=phare");
        var article = ArticleLink().Match(found).Groups[1].Value;
        var category = CategoryLink().Match(front).Groups[1].Value;

        var results = await AuditAsync("/", article, category, "/search", "/search?q=phare");

        results.Count.ShouldBe(5);
        foreach (var result in results.SkipLast(1))
        {
            result.GetProperty("failures").EnumerateArray().ShouldBeEmpty(result.GetProperty("url").GetString());
            foreach (var name in Categories)
            {
                result.GetProperty("scores").GetProperty(name).GetInt32().ShouldBe(100, name);
            }
        }

        // Search engines are asked not to list answers of our own search, and that is all they could say against it.
        results[^1].GetProperty("failures").EnumerateArray().Single().GetString().ShouldStartWith("is-crawlable");
    }

    private static async Task<IReadOnlyList<JsonElement>> AuditAsync(params string[] paths)
    {
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.PathOf("."),
        };
        start.ArgumentList.Add(Repository.PathOf("scripts/lighthouse.mjs"));
        start.ArgumentList.Add(string.Join(',', Categories));
        foreach (var path in paths)
        {
            start.ArgumentList.Add(new Uri(Installation.Portal, path).ToString());
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, await errors);
        using var document = JsonDocument.Parse(output);
        return [.. document.RootElement.EnumerateArray().Select(result => result.Clone())];
    }

    [GeneratedRegex("href=\"(/articles/[^\"]+)\"")]
    private static partial Regex ArticleLink();

    [GeneratedRegex("href=\"(/categories/[^\"]+)\"")]
    private static partial Regex CategoryLink();
}
