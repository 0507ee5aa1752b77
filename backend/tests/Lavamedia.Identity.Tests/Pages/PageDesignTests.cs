using System.Text.RegularExpressions;
using System.Xml.Linq;
using Lavamedia.Testing;

namespace Lavamedia.Identity.Tests.Pages;

/// <summary>The pages of the server look and speak like the rest of the product.</summary>
public sealed partial class PageDesignTests
{
    private static readonly string Pages = Repository.PathOf("backend/src/Lavamedia.Identity");

    [Fact]
    public void The_colours_are_the_tokens_of_the_design_system()
    {
        var tokens = ColoursOf(Repository.PathOf("frontend/packages/ui/src/theme.css"));
        foreach (var (name, value) in ColoursOf(Path.Combine(Pages, "Pages", "Assets", "pages.css")))
        {
            tokens.GetValueOrDefault(name).ShouldBe(value, name);
        }
    }

    [Fact]
    public void Every_text_exists_in_French_and_in_English()
    {
        var french = Directory
            .GetFiles(Pages, "*.resx", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".en.resx", StringComparison.Ordinal))
            .ToList();
        french.ShouldNotBeEmpty();
        foreach (var file in french)
        {
            KeysOf(Path.ChangeExtension(file, ".en.resx")).ShouldBe(KeysOf(file), file);
        }
    }

    private static Dictionary<string, string> ColoursOf(string file) =>
        Colour()
            .Matches(File.ReadAllText(file))
            .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);

    private static List<string> KeysOf(string file) =>
        [.. XDocument.Load(file).Root!.Elements("data").Select(data => data.Attribute("name")!.Value).Order()];

    [GeneratedRegex(@"(--color-[a-z0-9-]+): (light-dark\([^)]*\))")]
    private static partial Regex Colour();
}
