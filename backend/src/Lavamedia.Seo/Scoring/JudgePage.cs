using Lavamedia.Seo.Scoring.Rules;

namespace Lavamedia.Seo.Scoring;

/// <summary>Judges pages by all rules: while they are written, and once they are published.</summary>
internal static class JudgePage
{
    private static readonly ISeoRule[] Rules =
    [
        new TitleLengthRule(),
        new DescriptionLengthRule(),
        new UniqueTitleRule(),
        new KeyPhraseRule(),
        new KeyPhraseInTitleRule(),
        new KeyPhraseInDescriptionRule(),
        new KeyPhraseInIntroductionRule(),
        new TextLengthRule(),
        new HeadingsRule(),
        new HeadingOrderRule(),
        new ReadabilityRule(),
        new SentenceLengthRule(),
        new InternalLinksRule(),
        new LeadPictureRule(),
        new AlternativeTextsRule(),
        new StructuredDataRule(),
        new AddressLengthRule(),
    ];

    public static SeoScore Judge(SeoPage page) =>
        SeoScore.Of([.. Rules.Select(rule => rule.Judge(page)).OfType<SeoFinding>()]);
}
