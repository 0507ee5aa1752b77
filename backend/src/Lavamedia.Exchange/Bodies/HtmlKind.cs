namespace Lavamedia.Exchange.Bodies;

/// <summary>What is special in HTML of a certain origin.</summary>
internal enum HtmlKind
{
    /// <summary>Nothing.</summary>
    Plain,

    /// <summary>
    /// WordPress before its block editor: in text that stands in no paragraph, one line break is a line break and two are a new
    /// paragraph.
    /// </summary>
    Lines,

    /// <summary>Made from Markdown: titles of pictures are captions, and quotes may be pull quotes.</summary>
    Markdown,
}
