using System.Text.Json;
using Lavamedia.Seo.Scoring;

namespace Lavamedia.Seo.Tests.Scoring;

/// <summary>What pages are judged by.</summary>
public sealed class JudgePageTests
{
    private static readonly string Sentence = "La lampe du phare tourne encore chaque nuit au-dessus des roches. ";

    [Fact]
    public void A_page_that_has_everything_has_a_hundred()
    {
        var score = JudgePage.Judge(Good());
        score.Findings.Where(finding => finding.Status != SeoFindingStatus.Good).ShouldBeEmpty();
        score.Value.ShouldBe(100);
        score.Findings.Select(finding => finding.Rule).ShouldBe(Enum.GetValues<SeoRuleKind>(), ignoreOrder: true);
    }

    [Fact]
    public void An_empty_page_says_what_to_begin_with()
    {
        var score = JudgePage.Judge(new SeoPage("fr", SeoText.Read("fr", body: null)));
        score.Value.ShouldBeLessThan(10);
        StatusOf(score, SeoRuleKind.TitleLength).ShouldBe(SeoFindingStatus.Bad);
        // There is nothing to say about what is not there.
        score.Findings.ShouldNotContain(finding => finding.Rule == SeoRuleKind.Readability);
        score.Findings.ShouldNotContain(finding => finding.Rule == SeoRuleKind.KeyPhraseInTitle);
    }

    [Theory]
    [InlineData(SeoRuleKind.UniqueTitle)]
    [InlineData(SeoRuleKind.TitleLength)]
    [InlineData(SeoRuleKind.KeyPhraseInTitle)]
    [InlineData(SeoRuleKind.LeadPicture)]
    [InlineData(SeoRuleKind.AlternativeTexts)]
    [InlineData(SeoRuleKind.StructuredData)]
    [InlineData(SeoRuleKind.AddressLength)]
    public void Each_lack_costs_its_points(SeoRuleKind rule)
    {
        var page = rule switch
        {
            SeoRuleKind.UniqueTitle => Good(sameTitles: 2),
            SeoRuleKind.TitleLength => Good(title: "Au phare " + new string('W', 40)),
            SeoRuleKind.KeyPhraseInTitle => Good(title: "La lampe qui n’a plus besoin de personne"),
            SeoRuleKind.LeadPicture => Good(hasHero: false),
            SeoRuleKind.AlternativeTexts => Good(hasHeroText: false),
            SeoRuleKind.StructuredData => Good(isSigned: false),
            _ => Good(slug: new string('a', 90)),
        };
        var score = JudgePage.Judge(page);
        StatusOf(score, rule).ShouldNotBe(SeoFindingStatus.Good);
        score.Value.ShouldBeLessThan(100);
    }

    [Fact]
    public void Headings_that_skip_a_level_are_out_of_order()
    {
        var score = JudgePage.Judge(Good(secondHeading: 4));
        StatusOf(score, SeoRuleKind.HeadingOrder).ShouldBe(SeoFindingStatus.Bad);
    }

    private static SeoFindingStatus StatusOf(SeoScore score, SeoRuleKind rule) =>
        score.Findings.Single(finding => finding.Rule == rule).Status;

    private static SeoPage Good(
        string title = "Au phare de Roc’h Dour, la lampe tourne encore",
        int sameTitles = 0,
        bool hasHero = true,
        bool hasHeroText = true,
        bool isSigned = true,
        string slug = "au-phare-de-roch-dour",
        int secondHeading = 3
    ) =>
        new("fr", SeoText.Read("fr", Body(secondHeading)))
        {
            Headline = title,
            Title = title,
            Description =
                "Quatre jours avec les derniers gardiens du phare de Roc’h Dour, où la lampe tourne encore sans que personne ne la surveille.",
            Slug = slug,
            KeyPhrase = "phare",
            HasHero = hasHero,
            HasHeroText = hasHeroText,
            IsSigned = isSigned,
            SameTitles = sameTitles,
        };

    private static JsonElement Body(int secondHeading) =>
        JsonSerializer.SerializeToElement(
            new
            {
                type = "doc",
                content = new object[]
                {
                    Paragraph(string.Concat(Enumerable.Repeat(Sentence, 20))),
                    Heading(2, "La nuit"),
                    Paragraph(string.Concat(Enumerable.Repeat(Sentence, 20))),
                    Heading(secondHeading, "Le jour"),
                    new
                    {
                        type = "paragraph",
                        content = new object[]
                        {
                            new
                            {
                                type = "text",
                                text = "À lire aussi.",
                                marks = new[] { new { type = "link", attrs = new { href = "/articles/autre" } } },
                            },
                        },
                    },
                },
            }
        );

    private static object Paragraph(string text) =>
        new { type = "paragraph", content = new[] { new { type = "text", text } } };

    private static object Heading(int level, string text) =>
        new
        {
            type = "heading",
            attrs = new { level },
            content = new[] { new { type = "text", text } },
        };
}
