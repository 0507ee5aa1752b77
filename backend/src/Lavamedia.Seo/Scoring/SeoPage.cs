using Lavamedia.Seo.Scoring.Texts;

namespace Lavamedia.Seo.Scoring;

/// <summary>A page as the rules read it, whether it is being written or published.</summary>
internal sealed class SeoPage
{
    internal SeoPage(string locale, SeoText text)
    {
        Locale = locale;
        Outline = text.Outline;
        Prose = text.Prose;
    }

    /// <summary>The language.</summary>
    public string Locale { get; }

    /// <summary>The headline.</summary>
    public string Headline { get; init; } = string.Empty;

    /// <summary>The title in search results.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>The text in search results.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>The part of the address that names it.</summary>
    public string Slug { get; init; } = string.Empty;

    /// <summary>The words by which it is to be found; empty when nobody said.</summary>
    public string KeyPhrase { get; init; } = string.Empty;

    /// <summary>Whether there is a picture at the top.</summary>
    public bool HasHero { get; init; }

    /// <summary>Whether the picture at the top has a text for those who do not see it.</summary>
    public bool HasHeroText { get; init; }

    /// <summary>Pictures of the text that say nothing themselves, and whose assets do.</summary>
    public int DescribedByAsset { get; init; }

    /// <summary>Whether somebody signs.</summary>
    public bool IsSigned { get; init; }

    /// <summary>How many other published pages have the same title.</summary>
    public int SameTitles { get; init; }

    /// <summary>What the text consists of.</summary>
    public BodyOutline Outline { get; }

    /// <summary>What the text says.</summary>
    public Prose Prose { get; }

    /// <summary>Whether a text has the words of the key phrase, whatever their accents and endings.</summary>
    public bool Mentions(string text)
    {
        var words = PlainWords.Of(text);
        return PlainWords.Of(KeyPhrase).All(wanted => words.Any(word => PlainWords.Agree(word, wanted)));
    }
}
