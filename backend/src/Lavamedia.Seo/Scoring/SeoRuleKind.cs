namespace Lavamedia.Seo.Scoring;

/// <summary>What a page is judged by. The words for people, why it matters and what to do, belong to the screens.</summary>
public enum SeoRuleKind
{
    /// <summary>The title fits the place that search results give it.</summary>
    TitleLength,

    /// <summary>The description fits the place that search results give it.</summary>
    DescriptionLength,

    /// <summary>No other published page has the same title.</summary>
    UniqueTitle,

    /// <summary>The newsroom said by which words the page is to be found.</summary>
    KeyPhrase,

    /// <summary>The title has the key phrase.</summary>
    KeyPhraseInTitle,

    /// <summary>The description has the key phrase.</summary>
    KeyPhraseInDescription,

    /// <summary>The beginning of the text has the key phrase.</summary>
    KeyPhraseInIntroduction,

    /// <summary>The text says enough.</summary>
    TextLength,

    /// <summary>Headings divide the text.</summary>
    Headings,

    /// <summary>Headings go down one step at a time.</summary>
    HeadingOrder,

    /// <summary>The text leads on to other pages of the publication.</summary>
    InternalLinks,

    /// <summary>Pictures have a text for those who do not see them.</summary>
    AlternativeTexts,

    /// <summary>The page has a picture at the top.</summary>
    LeadPicture,

    /// <summary>The text is easy to read, by the formula of its language.</summary>
    Readability,

    /// <summary>Few sentences are long.</summary>
    SentenceLength,

    /// <summary>The address is short.</summary>
    AddressLength,

    /// <summary>What structured data asks for is there: somebody signs, the headline is short enough, there is a picture.</summary>
    StructuredData,
}
